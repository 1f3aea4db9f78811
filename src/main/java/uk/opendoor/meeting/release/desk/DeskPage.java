package uk.opendoor.meeting.release.desk;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import uk.opendoor.access.Caller;
import uk.opendoor.access.Role;

/** The release desk: what waits for me, and what lies there. */
@Named
@RequestScoped
public class DeskPage {

    @Inject
    private DeskService service;

    @Inject
    private Caller caller;

    private DeskView desk;

    @PostConstruct
    void load() {
        desk = service.mine();
    }

    public DeskView getDesk() {
        return desk;
    }

    public boolean isMayPut() {
        return caller.has(Role.SOCIAL_WORKER) || caller.has(Role.REVIEWING_OFFICER);
    }
}
