package uk.opendoor.demo;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import uk.opendoor.demo.SentMessages.Sent;

/** Texts and emails of the demonstration, where their codes can be read. */
@Named("demoMessagesPage")
@RequestScoped
public class MessagesPage {

    @Inject
    private SentMessages sent;

    private List<Sent> latest = List.of();

    public void load() {
        latest = sent.latest();
    }

    public List<Sent> getLatest() {
        return latest;
    }
}
