package uk.opendoor.meeting.plan;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.TypedQuery;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import uk.opendoor.meeting.MovedOn;
import uk.opendoor.shared.NotFound;
import uk.opendoor.shared.PersonId;
import uk.opendoor.store.AtOnce;

/** Plans with their steps. For use cases that have passed the door: nothing here asks whether anybody may. */
@ApplicationScoped
public class FamilyPlans {

    /** More than any family has. */
    private static final int MOST = 1000;

    @PersistenceContext
    private EntityManager entities;

    /** @throws MovedOn if somebody else was faster */
    @Transactional
    public void add(Object... ones) {
        AtOnce.add(entities, MovedOn::new, ones);
    }

    /** @throws MovedOn if somebody else was faster */
    public void flush() {
        AtOnce.flush(entities, MovedOn::new);
    }

    public Optional<FamilyPlan> find(String planId) {
        return entities.createNamedQuery("FamilyPlan.byId", FamilyPlan.class)
                .setParameter("id", planId)
                .getResultStream()
                .findFirst();
    }

    /** One plan of one child; it is not there for any other. */
    public FamilyPlan get(String planId, PersonId child) {
        return find(planId).filter(plan -> plan.child().equals(child)).orElseThrow(NotFound::new);
    }

    /** The latest first. */
    public List<FamilyPlan> of(Collection<PersonId> children) {
        return children.isEmpty()
                ? List.of()
                : bounded(entities.createNamedQuery("FamilyPlan.of", FamilyPlan.class)
                        .setParameter("children", children));
    }

    /** What is due first stands first. */
    public List<PlanStep> steps(Collection<String> plans) {
        return among(plans, "PlanStep.of", PlanStep.class);
    }

    /** The open steps of running plans for these children that are due before that day, the first one first: one query. */
    List<StepDue> stepsDue(Collection<PersonId> children, LocalDate before) {
        return bounded(entities.createNamedQuery("PlanStep.dueFor", StepDue.class)
                .setParameter("children", children)
                .setParameter("before", before));
    }

    /** What relatives said about plans for these children and nobody has answered: one query. */
    List<Unanswered> unanswered(Collection<PersonId> children) {
        return bounded(entities.createNamedQuery("Objection.unansweredFor", Unanswered.class)
                .setParameter("children", children));
    }

    /** An open step, and whose plan it stands in. */
    public record StepDue(PersonId child, String planId, Instant written, LocalDate due) {}

    /** That a relative waits for an answer about a plan. */
    public record Unanswered(PersonId child, String planId, Instant said) {}

    /** One step of one plan; it is not there in any other. */
    public PlanStep step(FamilyPlan plan, String stepId) {
        return steps(List.of(plan.planId())).stream()
                .filter(step -> step.stepId().equals(stepId))
                .findFirst()
                .orElseThrow(NotFound::new);
    }

    public List<StepTick> ticks(Collection<String> plans) {
        return among(plans, "StepTick.of", StepTick.class);
    }

    public List<Objection> objections(Collection<String> plans) {
        return among(plans, "Objection.of", Objection.class);
    }

    /** What a step said before, the latest first. */
    public List<PastStep> past(FamilyPlan plan, String stepId) {
        return bounded(entities.createNamedQuery("PastStep.of", PastStep.class)
                .setParameter("plan", plan.planId())
                .setParameter("step", stepId));
    }

    private <T> List<T> among(Collection<String> plans, String query, Class<T> type) {
        return plans.isEmpty()
                ? List.of()
                : bounded(entities.createNamedQuery(query, type).setParameter("plans", plans));
    }

    private static <T> List<T> bounded(TypedQuery<T> query) {
        return query.setMaxResults(MOST).getResultList();
    }
}
