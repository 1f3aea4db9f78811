package uk.opendoor.family.log.mine;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import uk.opendoor.family.log.EntryView;

/** What I threw away and can bring back. */
@Named
@RequestScoped
public class LogBinPage {

    @Inject
    private LogService logs;

    private List<EntryView> entries;

    @PostConstruct
    void load() {
        entries = logs.thrown();
    }

    public List<EntryView> getEntries() {
        return entries;
    }
}
