package uk.opendoor.claim.work;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import uk.opendoor.access.Caller;
import uk.opendoor.access.Role;

/** Claims that wait for another look, for a manager who had no part in them; none for anybody else. */
@Named
@RequestScoped
public class AppealsPage {

    @Inject
    private AppealService service;

    @Inject
    private Caller caller;

    private List<ClaimRow> waiting = List.of();

    @PostConstruct
    void load() {
        if (caller.has(Role.TEAM_MANAGER)) {
            waiting = service.waiting();
        }
    }

    public List<ClaimRow> getWaiting() {
        return waiting;
    }
}
