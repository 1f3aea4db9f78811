package uk.opendoor.meeting.plan;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.annotation.ManagedProperty;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.HashMap;
import java.util.Map;
import uk.opendoor.access.Access;
import uk.opendoor.access.Permission;
import uk.opendoor.meeting.MovedOn;
import uk.opendoor.shared.Messages;
import uk.opendoor.shared.PersonId;
import uk.opendoor.web.Buttons;
import uk.opendoor.web.Done;
import uk.opendoor.web.FieldErrors;
import uk.opendoor.web.FreeText;
import uk.opendoor.web.Redirects;

/** One plan as a worker keeps it: given to the family, confirmed step by step, answered, ended with a reason. */
@Named
@RequestScoped
public class WorkFamilyPlanPage {

    private static final int SHORTEST = 5;

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
    @ManagedProperty("#{param.plan}")
    private String planId;

    private final FieldErrors errors = new FieldErrors();
    private final Map<String, String> answers = new HashMap<>();
    private PersonId child;
    private WorkFamilyPlan one;
    private boolean movedOn;
    private String why = "";

    @PostConstruct
    void load() {
        child = new PersonId(id);
        one = service.see(child, planId);
    }

    /** One of the buttons, if it was pressed. */
    public void press() {
        Buttons.pressed("give").ifPresent(yes -> carry("planGiven", () -> service.give(child, planId)));
        Buttons.pressed("confirm").ifPresent(step -> settle("stepConfirmed", step, StepState.DONE));
        Buttons.pressed("reopen").ifPresent(step -> settle("stepReopened", step, StepState.OPEN));
    }

    private void settle(String what, String step, StepState next) {
        carry(what, () -> service.settle(child, planId, step, next, ""));
    }

    public void end() {
        FreeText text = new FreeText("why", "workFamilyPlan.why", why);
        text.check(SHORTEST, FamilyPlan.WHY_LENGTH, errors, messages);
        if (errors.getAll().isEmpty()) {
            carry("planEnded", () -> service.end(child, planId, text.text()));
        }
    }

    /** @param objection which of them is answered */
    public void answer(String objection) {
        FreeText text = new FreeText("answer-" + objection, "workFamilyPlan.answer", answers.get(objection));
        text.check(SHORTEST, Objection.LENGTH, errors, messages);
        if (errors.getAll().isEmpty()) {
            carry("objectionAnswered", () -> service.answer(child, planId, objection, text.text()));
        }
    }

    private void carry(String what, Runnable deed) {
        try {
            deed.run();
            done.say(what);
            Redirects.to("/work/people/" + id + "/plans/" + planId);
        } catch (MovedOn meanwhile) {
            movedOn = true;
            one = service.see(child, planId);
        }
    }

    public WorkFamilyPlan getOne() {
        return one;
    }

    public String getId() {
        return id;
    }

    /** What a plan that has ended left open is answered all the same. */
    public boolean isMayAnswer() {
        return access.allows(Permission.WRITE_FAMILY_PLAN, child);
    }

    /** Where it stands, as an address. */
    public String getHere() {
        return "/work/people/" + id + "/plans/" + planId;
    }

    public FieldErrors getErrors() {
        return errors;
    }

    public boolean isMovedOn() {
        return movedOn;
    }

    public Map<String, String> getAnswers() {
        return answers;
    }

    public String getWhy() {
        return why;
    }

    public void setWhy(String why) {
        this.why = why;
    }
}
