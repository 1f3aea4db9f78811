package uk.opendoor.meeting.part;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.annotation.ManagedProperty;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.UUID;
import uk.opendoor.account.mine.Here;
import uk.opendoor.family.ChangedMeanwhile;
import uk.opendoor.meeting.MovedOn;
import uk.opendoor.shared.Messages;
import uk.opendoor.shared.NotFound;
import uk.opendoor.shared.PersonId;
import uk.opendoor.web.Done;
import uk.opendoor.web.FieldErrors;
import uk.opendoor.web.Redirects;
import uk.opendoor.web.SentTwice;

/** My part for one meeting: the page on which I write it, and the line about it on the page of the meeting. */
@Named
@RequestScoped
public class MyPartPage {

    private static final int NEW = -1;

    /** With which the name of a box begins that each row has. */
    private static final String ROW = "mine-";

    @Inject
    private MyPartService service;

    @Inject
    private Here here;

    @Inject
    private Messages messages;

    @Inject
    private Done done;

    @Inject
    @ManagedProperty("#{param.id}")
    private String id;

    private final FieldErrors errors = new FieldErrors();
    private final PartForm form = new PartForm();
    private PersonId child;
    private MyPart part;
    private MyPart meanwhile;
    private String partId = UUID.randomUUID().toString();
    private int seen = NEW;
    private boolean movedOn;

    @PostConstruct
    void load() {
        child = service.about(id, here.home()).orElse(null);
        if (child != null) {
            part = service.see(id, here.home());
            begin();
            form.makeRoom(rowsSent());
        }
    }

    private static int rowsSent() {
        return (int) FacesContext.getCurrentInstance().getExternalContext().getRequestParameterMap().keySet().stream()
                .filter(name -> name.startsWith(ROW))
                .count();
    }

    /** From the draft; if there is none, from what I sent last, which stays as it is. */
    private void begin() {
        if (part.draft() != null) {
            follow(part.draft());
            form.show(part.draft().words(), part.draft().points());
        } else if (part.latest() != null) {
            form.show(part.latest().words(), part.latest().points());
        }
    }

    private void follow(MyPart.Draft draft) {
        partId = draft == null ? UUID.randomUUID().toString() : draft.id();
        seen = draft == null ? NEW : draft.revision();
    }

    /** It is not there for somebody who has no part in the meeting. */
    public void open() {
        if (child == null) {
            throw new NotFound();
        }
    }

    public void keep() {
        MyPartService.Typed typed = typed();
        if (errors.isEmpty()) {
            carry("partKept", () -> service.keep(id, here.home(), typed));
        }
    }

    public void send() {
        MyPartService.Typed typed = typed();
        if (errors.isEmpty() && typed.words().isEmpty() && typed.points().isEmpty()) {
            errors.add("well", messages.say("part.wrong.empty"));
        }
        if (errors.isEmpty()) {
            carry("partSent", () -> service.send(child, id, here.home(), typed));
        }
    }

    private MyPartService.Typed typed() {
        return new MyPartService.Typed(partId, seen, form.words(errors, messages), form.points(errors, messages));
    }

    private void carry(String what, Runnable deed) {
        try {
            SentTwice.carry(MovedOn.class, deed);
            done.say(what);
            Redirects.to("/" + here.getHome() + "/meetings/" + id + "/part");
        } catch (ChangedMeanwhile otherWindow) {
            part = service.see(id, here.home());
            meanwhile = part;
            follow(part.draft());
            errors.add("well", messages.say("part.conflict"));
        } catch (MovedOn begun) {
            part = service.see(id, here.home());
            movedOn = true;
        }
    }

    /** Whether I have a part in this meeting at all. */
    public boolean isThere() {
        return child != null;
    }

    public MyPart getPart() {
        return part;
    }

    /** What stands there now, if another window was faster; or null. */
    public MyPart getMeanwhile() {
        return meanwhile;
    }

    public boolean isMovedOn() {
        return movedOn;
    }

    public PartForm getForm() {
        return form;
    }

    public List<PointRow> getRows() {
        return form.getRows();
    }

    public FieldErrors getErrors() {
        return errors;
    }

    public String getId() {
        return id;
    }

    public String getPartId() {
        return partId;
    }

    public void setPartId(String partId) {
        this.partId = partId;
    }

    public int getSeen() {
        return seen;
    }

    public void setSeen(int seen) {
        this.seen = seen;
    }
}
