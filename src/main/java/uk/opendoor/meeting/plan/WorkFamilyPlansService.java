package uk.opendoor.meeting.plan;

import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import uk.opendoor.access.About;
import uk.opendoor.access.Caller;
import uk.opendoor.access.Permission;
import uk.opendoor.access.Permitted;
import uk.opendoor.access.UseCase;
import uk.opendoor.account.People;
import uk.opendoor.meeting.Meetings;
import uk.opendoor.meeting.MovedOn;
import uk.opendoor.meeting.after.PlanKind;
import uk.opendoor.shared.FormId;
import uk.opendoor.shared.NotFound;
import uk.opendoor.shared.PersonId;

/** Writes the plan of a child with the family, step by step, gives it to them, and confirms what is done. */
@UseCase
public class WorkFamilyPlansService {

    private FamilyPlans plans;
    private Meetings meetings;
    private WorkFamilyPlanReader reader;
    private KinTold told;
    private People people;
    private Caller caller;
    private Clock clock;

    protected WorkFamilyPlansService() {}

    @Inject
    public WorkFamilyPlansService(
            FamilyPlans plans,
            Meetings meetings,
            WorkFamilyPlanReader reader,
            KinTold told,
            People people,
            Caller caller,
            Clock clock) {
        this.plans = plans;
        this.meetings = meetings;
        this.reader = reader;
        this.told = told;
        this.people = people;
        this.caller = caller;
        this.clock = clock;
    }

    /** The plans of one child, the latest first. */
    @Permitted(Permission.WHOLE_FAMILY_PLAN)
    public List<PlanRow> of(@About PersonId child) {
        LocalDate today = LocalDate.now(clock);
        String name = people.get(child).name().whole();
        List<FamilyPlan> all = plans.of(List.of(child));
        List<PlanStep> open = plans.steps(all.stream().map(FamilyPlan::planId).toList()).stream()
                .filter(PlanStep::isOpen)
                .toList();
        return all.stream()
                .map(plan -> new PlanRow(
                        plan.planId(),
                        name,
                        plan.kind(),
                        plan.state(),
                        plan.begunOn(),
                        plan.endedOn(),
                        open.stream().filter(step -> isIn(plan, step)).count(),
                        open.stream()
                                .filter(step -> isIn(plan, step) && step.isLate(today))
                                .count()))
                .toList();
    }

    private static boolean isIn(FamilyPlan plan, PlanStep step) {
        return step.planId().equals(plan.planId());
    }

    @Permitted(Permission.WHOLE_FAMILY_PLAN)
    public WorkFamilyPlan see(@About PersonId child, String planId) {
        return reader.read(plans.get(planId, child));
    }

    /** What a step said before, the latest first. */
    @Permitted(Permission.WHOLE_FAMILY_PLAN)
    public List<StepWords> before(@About PersonId child, String planId, String stepId) {
        return plans.past(plans.get(planId, child), stepId).stream()
                .map(PastStep::words)
                .toList();
    }

    /**
     * Begins a plan that only workers see until it is given to the family. The same form twice is one.
     *
     * @param meetingId the meeting about this child that it was made in, or null
     */
    @Permitted(Permission.WRITE_FAMILY_PLAN)
    public void begin(@About PersonId child, String formId, PlanKind kind, String meetingId) {
        new FormId(formId);
        if (meetingId != null && !meetings.get(meetingId).isAbout(child)) {
            throw new NotFound();
        }
        Optional<FamilyPlan> before = plans.find(formId);
        if (before.isPresent()) {
            plans.get(formId, child);
        } else {
            plans.add(new FamilyPlan(formId, child, kind, meetingId, LocalDate.now(clock), caller.person()));
        }
    }

    /**
     * Writes a step, or says it in other words; what it said is kept. The same form twice is one.
     *
     * @param base the number of the step that the writer saw, or 0 for a new one
     * @throws MovedOn if somebody has changed it since, or the plan has ended
     */
    @Permitted(Permission.WRITE_FAMILY_PLAN)
    public void write(@About PersonId child, String planId, String stepId, int base, StepWords words) {
        new FormId(stepId);
        FamilyPlan plan = open(child, planId);
        refuseIfNoRelative(child, words.fallsTo());
        boolean isThere = plans.steps(List.of(planId)).stream()
                .anyMatch(one -> one.stepId().equals(stepId));
        if (base > 0) {
            plans.add(plans.step(plan, stepId).rewrite(base, words, caller.person(), clock.instant()));
        } else if (!isThere) {
            plans.add(new PlanStep(stepId, plan, words, caller.person(), clock.instant()));
        }
    }

    private void refuseIfNoRelative(PersonId child, PersonId fallsTo) {
        if (fallsTo != null && !reader.relatives(child).contains(fallsTo)) {
            throw new NotFound();
        }
    }

    /**
     * Confirms that a step is done, takes that back, or drops it.
     *
     * @param why for one that is dropped; empty otherwise
     * @throws MovedOn if it has moved on, or the plan has ended
     */
    @Permitted(Permission.WRITE_FAMILY_PLAN)
    public void settle(@About PersonId child, String planId, String stepId, StepState next, String why) {
        plans.step(open(child, planId), stepId).settle(next, caller.person(), clock.instant(), why);
        plans.flush();
    }

    /** The family reads it from now on, and hears once. @throws MovedOn if they have it already, or it has ended */
    @Permitted(Permission.WRITE_FAMILY_PLAN)
    public void give(@About PersonId child, String planId) {
        plans.get(planId, child).give();
        plans.flush();
        told.tell(reader.relatives(child), child);
    }

    /** @throws MovedOn if it has ended already */
    @Permitted(Permission.WRITE_FAMILY_PLAN)
    public void end(@About PersonId child, String planId, String why) {
        FamilyPlan plan = plans.get(planId, child);
        plan.end(LocalDate.now(clock), caller.person(), why);
        plans.flush();
        if (plan.isGiven()) {
            told.tell(reader.relatives(child), child);
        }
    }

    /** Answers what one relative does not agree with, and tells them alone. @throws MovedOn if it is answered already */
    @Permitted(Permission.WRITE_FAMILY_PLAN)
    public void answer(@About PersonId child, String planId, String objectionId, String words) {
        plans.get(planId, child);
        Objection one = plans.objections(List.of(planId)).stream()
                .filter(said -> said.objectionId().equals(objectionId))
                .findFirst()
                .orElseThrow(NotFound::new);
        one.answer(words, caller.person(), clock.instant());
        plans.flush();
        told.tell(List.of(one.saidBy()), child);
    }

    private FamilyPlan open(PersonId child, String planId) {
        FamilyPlan plan = plans.get(planId, child);
        if (plan.state() == PlanState.ENDED) {
            throw new MovedOn(planId);
        }
        return plan;
    }
}
