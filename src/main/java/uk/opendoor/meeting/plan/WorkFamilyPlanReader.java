package uk.opendoor.meeting.plan;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import uk.opendoor.access.Access;
import uk.opendoor.access.Permission;
import uk.opendoor.access.Standing;
import uk.opendoor.account.People;
import uk.opendoor.family.Relation;
import uk.opendoor.family.Relations;
import uk.opendoor.shared.PersonId;

/** Makes what a worker sees of a plan. For use cases that have passed the door. */
@ApplicationScoped
public class WorkFamilyPlanReader {

    private FamilyPlans plans;
    private Relations relations;
    private People people;
    private Access access;
    private Clock clock;

    protected WorkFamilyPlanReader() {}

    @Inject
    public WorkFamilyPlanReader(FamilyPlans plans, Relations relations, People people, Access access, Clock clock) {
        this.plans = plans;
        this.relations = relations;
        this.people = people;
        this.access = access;
        this.clock = clock;
    }

    WorkFamilyPlan read(FamilyPlan plan) {
        List<String> one = List.of(plan.planId());
        List<PlanStep> steps = plans.steps(one);
        List<StepTick> ticks = plans.ticks(one);
        List<Objection> objections = plans.objections(one);
        List<PersonId> relatives = relatives(plan.child());
        Map<PersonId, String> names = people.names(ids(plan, steps, ticks, objections, relatives));
        Map<String, String> choices = new LinkedHashMap<>();
        relatives.forEach(relative -> choices.put(relative.value(), names.getOrDefault(relative, "")));
        return new WorkFamilyPlan(
                plan.planId(),
                names.getOrDefault(plan.child(), ""),
                plan.kind(),
                plan.state(),
                plan.meetingId(),
                plan.begunOn(),
                plan.endedOn(),
                plan.endedWhy() == null ? "" : plan.endedWhy(),
                steps.stream().map(step -> step(step, ticks, names)).toList(),
                objections.stream().map(said -> said(said, names)).toList(),
                choices,
                plan.state() != PlanState.ENDED && access.allows(Permission.WRITE_FAMILY_PLAN, plan.child()));
    }

    /** The parents and carers of today; a step falls to one of them or to all. */
    List<PersonId> relatives(PersonId child) {
        return relations.of(child).stream()
                .filter(relation -> relation.isLiveOn(LocalDate.now(clock)))
                .filter(relation -> relation.standing() == Standing.PARENT)
                .map(Relation::kin)
                .distinct()
                .toList();
    }

    private static Set<PersonId> ids(
            FamilyPlan plan,
            List<PlanStep> steps,
            List<StepTick> ticks,
            List<Objection> objections,
            List<PersonId> relatives) {
        return Stream.of(
                        Stream.of(plan.child()),
                        steps.stream()
                                .flatMap(step ->
                                        Stream.of(step.settledBy(), step.words().fallsTo())),
                        ticks.stream().map(StepTick::by),
                        objections.stream().flatMap(one -> Stream.of(one.saidBy(), one.answeredBy())),
                        relatives.stream())
                .flatMap(all -> all)
                .filter(Objects::nonNull)
                .collect(Collectors.toSet());
    }

    private WorkFamilyPlan.Step step(PlanStep step, List<StepTick> ticks, Map<PersonId, String> names) {
        return new WorkFamilyPlan.Step(
                step.stepId(),
                step.number(),
                step.words(),
                step.state(),
                step.isLate(LocalDate.now(clock)),
                name(step.words().fallsTo(), names),
                ticks.stream()
                        .filter(tick -> tick.stepId().equals(step.stepId()) && tick.isSaid())
                        .map(tick -> new WorkFamilyPlan.Ticked(name(tick.by(), names), day(tick.at())))
                        .toList(),
                name(step.settledBy(), names),
                day(step.settledAt()),
                step.droppedWhy());
    }

    private WorkFamilyPlan.Said said(Objection one, Map<PersonId, String> names) {
        return new WorkFamilyPlan.Said(
                one.objectionId(),
                name(one.saidBy(), names),
                one.words(),
                day(one.saidAt()),
                one.answer(),
                name(one.answeredBy(), names));
    }

    private static String name(PersonId who, Map<PersonId, String> names) {
        return who == null ? "" : names.getOrDefault(who, "");
    }

    private LocalDate day(Instant moment) {
        return moment == null ? null : LocalDate.ofInstant(moment, clock.getZone());
    }
}
