package uk.opendoor.meeting.release.desk;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.annotation.ManagedProperty;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import uk.opendoor.access.Access;
import uk.opendoor.access.Permission;
import uk.opendoor.shared.PersonId;
import uk.opendoor.web.Buttons;
import uk.opendoor.web.Done;
import uk.opendoor.web.Redirects;

/** The papers for one meeting. */
@Named
@RequestScoped
public class MeetingPapersPage {

    @Inject
    private MeetingPapersService service;

    @Inject
    private Access access;

    @Inject
    private Done done;

    @Inject
    @ManagedProperty("#{param.id}")
    private String id;

    private PersonId child;
    private MeetingPapers one;

    @PostConstruct
    void load() {
        child = service.first(id);
        one = service.see(child, id);
    }

    /** The chair has spoken to somebody, if that button was pressed. */
    public void press() {
        Buttons.pressed("spoken").ifPresent(wish -> {
            service.spoken(child, id, wish);
            done.say("chairSpoke");
            Redirects.to("/work/meetings/" + id + "/papers");
        });
    }

    public MeetingPapers getOne() {
        return one;
    }

    public boolean isMayPut() {
        return access.allows(Permission.RELEASE_PAPER, child);
    }

    public String getId() {
        return id;
    }

    public String getChild() {
        return child.value();
    }
}
