package uk.opendoor.family.grant;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;

/** Grants that wait for me. */
@Named
@RequestScoped
public class ApprovalsPage {

    @Inject
    private DecisionService decisions;

    private List<Decision> waiting = List.of();

    public void load() {
        waiting = decisions.waiting();
    }

    public List<Decision> getWaiting() {
        return waiting;
    }
}
