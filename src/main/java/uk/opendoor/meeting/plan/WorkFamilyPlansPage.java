package uk.opendoor.meeting.plan;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.annotation.ManagedProperty;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.UUID;
import uk.opendoor.access.Access;
import uk.opendoor.access.Permission;
import uk.opendoor.meeting.MovedOn;
import uk.opendoor.meeting.after.PlanKind;
import uk.opendoor.shared.Messages;
import uk.opendoor.shared.PersonId;
import uk.opendoor.web.Done;
import uk.opendoor.web.FieldErrors;
import uk.opendoor.web.Redirects;
import uk.opendoor.web.SentTwice;

/** The plans of one child, and the beginning of another one. */
@Named
@RequestScoped
public class WorkFamilyPlansPage {

    @Inject
    private WorkFamilyPlansService service;

    @Inject
    private Access access;

    @Inject
    private Messages messages;

    @Inject
    private Done done;

    @Inject
    @ManagedProperty("#{param.id}")
    private String id;

    @Inject
    @ManagedProperty("#{param.meeting}")
    private String meeting;

    private final FieldErrors errors = new FieldErrors();
    private PersonId child;
    private List<PlanRow> all;
    private String once = UUID.randomUUID().toString();
    private String kind = "";

    @PostConstruct
    void load() {
        child = new PersonId(id);
        all = service.of(child);
    }

    /** The page that is not there is not begun. */
    public void open() {}

    public void begin() {
        if (kind == null || kind.isEmpty()) {
            errors.add("kind", messages.say("outcome.wrong.kind"));
        } else {
            PlanKind chosen = PlanKind.valueOf(kind);
            SentTwice.carry(
                    MovedOn.class, () -> service.begin(child, once, chosen, meeting.isEmpty() ? null : meeting));
            done.say("familyPlanBegun");
            Redirects.to("/work/people/" + id + "/plans/" + once);
        }
    }

    public List<PlanRow> getAll() {
        return all;
    }

    public String getId() {
        return id;
    }

    public boolean isMayWrite() {
        return access.allows(Permission.WRITE_FAMILY_PLAN, child);
    }

    public List<PlanKind> getKinds() {
        return List.of(PlanKind.values());
    }

    public FieldErrors getErrors() {
        return errors;
    }

    public String getOnce() {
        return once;
    }

    public void setOnce(String once) {
        this.once = once;
    }

    public String getMeeting() {
        return meeting;
    }

    public void setMeeting(String meeting) {
        this.meeting = meeting;
    }

    public String getKind() {
        return kind;
    }

    public void setKind(String kind) {
        this.kind = kind;
    }
}
