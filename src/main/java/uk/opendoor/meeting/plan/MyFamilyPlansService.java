package uk.opendoor.meeting.plan;

import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import uk.opendoor.access.About;
import uk.opendoor.access.Access;
import uk.opendoor.access.Caller;
import uk.opendoor.access.Permission;
import uk.opendoor.access.Permitted;
import uk.opendoor.access.UseCase;
import uk.opendoor.account.People;
import uk.opendoor.family.child.ChildView;
import uk.opendoor.family.child.FamilyService;
import uk.opendoor.meeting.GuestsTold;
import uk.opendoor.meeting.MovedOn;
import uk.opendoor.shared.FormId;
import uk.opendoor.shared.NotFound;
import uk.opendoor.shared.PersonId;

/**
 * The plans of my children that I may read. What falls to another parent is not there for me, and neither is what they
 * ticked off or said.
 */
@UseCase
public class MyFamilyPlansService {

    private FamilyPlans plans;
    private FamilyService family;
    private People people;
    private GuestsTold told;
    private Access access;
    private Caller caller;
    private Clock clock;

    protected MyFamilyPlansService() {}

    @Inject
    public MyFamilyPlansService(
            FamilyPlans plans,
            FamilyService family,
            People people,
            GuestsTold told,
            Access access,
            Caller caller,
            Clock clock) {
        this.plans = plans;
        this.family = family;
        this.people = people;
        this.told = told;
        this.access = access;
        this.caller = caller;
        this.clock = clock;
    }

    /** The latest first. As many statements for one as for many. */
    @Permitted(Permission.MY_FAMILY)
    public List<PlanRow> mine() {
        List<ChildView> children = family.mine().stream()
                .filter(child -> child.sees(Permission.FAMILY_PLAN))
                .toList();
        List<FamilyPlan> given = plans.of(children.stream().map(ChildView::id).toList()).stream()
                .filter(FamilyPlan::isGiven)
                .toList();
        List<PlanStep> steps = plans.steps(ids(given));
        return given.stream()
                .map(plan -> row(plan, name(plan.child(), children), steps))
                .toList();
    }

    private static String name(PersonId child, List<ChildView> children) {
        return children.stream()
                .filter(one -> one.id().equals(child) && one.name() != null)
                .map(ChildView::name)
                .findFirst()
                .orElse("");
    }

    private PlanRow row(FamilyPlan plan, String child, List<PlanStep> all) {
        List<PlanStep> open = all.stream()
                .filter(step -> step.planId().equals(plan.planId()) && step.isOpen())
                .filter(step -> step.words().isFor(caller.person()))
                .toList();
        return new PlanRow(
                plan.planId(),
                child,
                plan.kind(),
                plan.state(),
                plan.begunOn(),
                plan.endedOn(),
                open.size(),
                open.stream().filter(step -> step.isLate(today())).count());
    }

    /** Of which child a plan is that I may read; it is not there if I may not. */
    @Permitted(Permission.MY_FAMILY)
    public PersonId childOf(String planId) {
        return plans.find(planId)
                .filter(FamilyPlan::isGiven)
                .map(FamilyPlan::child)
                .filter(child -> access.allows(Permission.FAMILY_PLAN, child))
                .orElseThrow(NotFound::new);
    }

    @Permitted(Permission.FAMILY_PLAN)
    public MyFamilyPlan see(@About PersonId child, String planId) {
        FamilyPlan plan = given(child, planId);
        List<String> one = List.of(planId);
        List<StepTick> ticks = plans.ticks(one).stream()
                .filter(tick -> tick.by().equals(caller.person()) && tick.isSaid())
                .toList();
        return new MyFamilyPlan(
                planId,
                access.allows(Permission.PROFILE, child)
                        ? people.get(child).name().whole()
                        : "",
                plan.kind(),
                plan.state(),
                plan.begunOn(),
                plan.endedOn(),
                plans.steps(one).stream()
                        .filter(step -> step.words().isFor(caller.person()))
                        .filter(step -> step.state() != StepState.DROPPED)
                        .map(step -> step(step, ticks))
                        .toList(),
                plans.objections(one).stream()
                        .filter(said -> said.saidBy().equals(caller.person()))
                        .map(this::said)
                        .toList(),
                today());
    }

    private MyFamilyPlan.Step step(PlanStep step, List<StepTick> ticks) {
        return new MyFamilyPlan.Step(
                step.stepId(),
                step.words(),
                step.state(),
                step.isLate(today()),
                ticks.stream()
                        .filter(tick -> tick.stepId().equals(step.stepId()))
                        .map(tick -> day(tick.at()))
                        .findFirst()
                        .orElse(null),
                step.state() == StepState.DONE ? day(step.settledAt()) : null);
    }

    private MyFamilyPlan.Said said(Objection one) {
        return new MyFamilyPlan.Said(
                one.objectionId(),
                one.words(),
                day(one.saidAt()),
                one.answer(),
                one.answeredAt() == null ? null : day(one.answeredAt()));
    }

    /**
     * Says that I have done my part of a step, or that I have not yet. To say the same twice is to say it once.
     *
     * @throws MovedOn if the plan has ended, or the step is not open any more
     */
    @Permitted(Permission.ANSWER_PLAN)
    public void tick(@About PersonId child, String planId, String stepId, boolean isDone) {
        FamilyPlan plan = running(child, planId);
        PlanStep step = plans.step(plan, stepId);
        if (!step.words().isFor(caller.person())) {
            throw new NotFound();
        }
        if (!step.isOpen()) {
            throw new MovedOn(stepId);
        }
        plans.ticks(List.of(planId)).stream()
                .filter(tick -> tick.stepId().equals(stepId) && tick.by().equals(caller.person()))
                .findFirst()
                .ifPresentOrElse(
                        tick -> tick.say(isDone, clock.instant()),
                        () -> plans.add(new StepTick(step, caller.person(), isDone, clock.instant())));
        plans.flush();
    }

    /**
     * Keeps what I do not agree with, and tells those who work with the child. The same form twice is one.
     *
     * @throws MovedOn if the plan has ended, or the same form arrives at this moment
     */
    @Permitted(Permission.ANSWER_PLAN)
    public void object(@About PersonId child, String planId, String formId, String words) {
        new FormId(formId);
        FamilyPlan plan = running(child, planId);
        if (plans.objections(List.of(planId)).stream()
                .anyMatch(one -> one.objectionId().equals(formId))) {
            return;
        }
        plans.add(new Objection(formId, plan, caller.person(), words, clock.instant()));
        told.tellWorkers(List.of(child));
    }

    private FamilyPlan running(PersonId child, String planId) {
        if (!access.allows(Permission.FAMILY_PLAN, child)) {
            throw new NotFound();
        }
        FamilyPlan plan = given(child, planId);
        if (plan.state() != PlanState.RUNNING) {
            throw new MovedOn(planId);
        }
        return plan;
    }

    private FamilyPlan given(PersonId child, String planId) {
        FamilyPlan plan = plans.get(planId, child);
        if (!plan.isGiven()) {
            throw new NotFound();
        }
        return plan;
    }

    private static List<String> ids(List<FamilyPlan> all) {
        return all.stream().map(FamilyPlan::planId).toList();
    }

    private LocalDate today() {
        return LocalDate.now(clock);
    }

    private LocalDate day(Instant moment) {
        return LocalDate.ofInstant(moment, clock.getZone());
    }
}
