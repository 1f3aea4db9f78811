package uk.opendoor.meeting.plan;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.annotation.ManagedProperty;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import uk.opendoor.meeting.MovedOn;
import uk.opendoor.shared.Messages;
import uk.opendoor.shared.NotFound;
import uk.opendoor.shared.PersonId;
import uk.opendoor.web.Done;
import uk.opendoor.web.FieldErrors;
import uk.opendoor.web.FreeText;
import uk.opendoor.web.Redirects;
import uk.opendoor.web.SentTwice;

/** One step of a plan: written, said in other words, or dropped. Who was slower sees both, and loses nothing. */
@Named
@RequestScoped
public class StepPage {

    private static final String NEW = "new";
    private static final int SHORTEST_WHY = 5;

    @Inject
    private WorkFamilyPlansService service;

    @Inject
    private Messages messages;

    @Inject
    private Done done;

    @Inject
    @ManagedProperty("#{param.id}")
    private String id;

    @Inject
    @ManagedProperty("#{param.plan}")
    private String planId;

    @Inject
    @ManagedProperty("#{param.step}")
    private String stepId;

    private final FieldErrors errors = new FieldErrors();
    private final StepForm form = new StepForm();
    private PersonId child;
    private WorkFamilyPlan plan;
    private List<StepWords> before = List.of();
    private boolean movedOn;
    private String why = "";

    @PostConstruct
    void load() {
        child = new PersonId(id);
        plan = service.see(child, planId);
        if (!plan.mayWrite() || !isFresh() && now().isEmpty()) {
            throw new NotFound();
        }
        form.setOnce(isFresh() ? UUID.randomUUID().toString() : stepId);
        now().ifPresent(form::show);
        before = isFresh() ? List.of() : service.before(child, planId, stepId);
    }

    /** The page that is not there is not begun. */
    public void open() {}

    public void save() {
        form.read(errors, messages).ifPresent(words -> carry("stepKept", () -> write(words)));
    }

    /** Of a step that is there already, two at once are two who write. */
    private void write(StepWords words) {
        Runnable deed = () -> service.write(child, planId, form.getOnce(), form.number(), words);
        if (form.number() > 0) {
            deed.run();
        } else {
            SentTwice.carry(MovedOn.class, deed);
        }
    }

    public void drop() {
        FreeText text = new FreeText("why", "workFamilyPlan.why", why);
        text.check(SHORTEST_WHY, FamilyPlan.WHY_LENGTH, errors, messages);
        if (errors.getAll().isEmpty()) {
            carry("stepDropped", () -> service.settle(child, planId, stepId, StepState.DROPPED, text.text()));
        }
    }

    private void carry(String what, Runnable deed) {
        try {
            deed.run();
            done.say(what);
            Redirects.to(getPlanPage());
        } catch (MovedOn meanwhile) {
            movedOn = true;
            plan = service.see(child, planId);
            now().ifPresent(step -> form.setBase(String.valueOf(step.number())));
        }
    }

    private Optional<WorkFamilyPlan.Step> now() {
        return plan.steps().stream().filter(step -> step.id().equals(stepId)).findFirst();
    }

    public boolean isFresh() {
        return NEW.equals(stepId);
    }

    /** As it stands now, or null for a new one. */
    public WorkFamilyPlan.Step getNow() {
        return now().orElse(null);
    }

    public WorkFamilyPlan getPlan() {
        return plan;
    }

    public String getPlanPage() {
        return "/work/people/" + id + "/plans/" + planId;
    }

    public StepForm getForm() {
        return form;
    }

    public List<StepWords> getBefore() {
        return before;
    }

    public FieldErrors getErrors() {
        return errors;
    }

    public boolean isMovedOn() {
        return movedOn;
    }

    public String getWhy() {
        return why;
    }

    public void setWhy(String why) {
        this.why = why;
    }
}
