package uk.opendoor.meeting.after;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.annotation.ManagedProperty;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import uk.opendoor.meeting.MovedOn;
import uk.opendoor.meeting.work.WorkMeetingsService;
import uk.opendoor.shared.PersonId;
import uk.opendoor.web.Buttons;
import uk.opendoor.web.Done;
import uk.opendoor.web.Redirects;

/** After a meeting: what was decided for each child, and the press that tells the family. */
@Named
@RequestScoped
public class AfterPage {

    @Inject
    private AfterService service;

    @Inject
    private WorkMeetingsService work;

    @Inject
    private Done done;

    @Inject
    @ManagedProperty("#{param.id}")
    private String id;

    private PersonId first;
    private AfterView one;
    private boolean movedOn;

    @PostConstruct
    void load() {
        first = work.first(id);
        one = service.see(first, id);
    }

    /** The button that tells the family, or the one that says the record has gone, if it was pressed. */
    public void press() {
        Buttons.pressed("sent").ifPresent(pressed -> sent());
        Buttons.pressed("tell")
                .ifPresent(decision -> one.children().stream()
                        .filter(child -> child.latest()
                                .filter(last -> last.id().equals(decision))
                                .isPresent())
                        .findFirst()
                        .ifPresentOrElse(child -> tell(child.child(), decision), this::showMovedOn));
    }

    private void tell(PersonId child, String decision) {
        try {
            service.tell(child, id, decision);
            done.say("decisionTold");
            Redirects.to("/work/meetings/" + id + "/afterwards");
        } catch (MovedOn already) {
            showMovedOn();
        }
    }

    private void sent() {
        try {
            service.sent(first, id);
        } catch (MovedOn twice) {
            service.sent(first, id);
        }
        done.say("recordSent");
        Redirects.to("/work/meetings/" + id + "/afterwards");
    }

    private void showMovedOn() {
        movedOn = true;
        one = service.see(first, id);
    }

    public AfterView getOne() {
        return one;
    }

    public String getId() {
        return id;
    }

    public boolean isMovedOn() {
        return movedOn;
    }
}
