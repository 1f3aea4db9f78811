package uk.opendoor.plan.edit;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;

/** The plans that wait for my signature. */
@Named
@RequestScoped
public class SignOffPage {

    @Inject
    private SignOffService signOff;

    private List<Waiting> waiting = List.of();

    public void load() {
        waiting = signOff.waiting();
    }

    public List<Waiting> getWaiting() {
        return waiting;
    }
}
