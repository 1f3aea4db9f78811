package uk.opendoor.meeting.plan;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.NamedQuery;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import uk.opendoor.shared.PersonId;

/**
 * That one relative says they have done their part of a step, until they take it back. Each has one of their own: parents
 * who live apart do not read of each other's.
 */
@Entity
@Table(name = "step_tick")
@NamedQuery(name = "StepTick.of", query = "select t from StepTick t where t.planId in :plans order by t.id")
public class StepTick {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;

    @Version
    private int version;

    @Column(name = "step_id", nullable = false, length = FamilyPlan.ID_LENGTH)
    private String stepId;

    @Column(name = "plan_id", nullable = false, length = FamilyPlan.ID_LENGTH)
    private String planId;

    @Column(name = "ticked_by", nullable = false, length = PersonId.LENGTH)
    private PersonId by;

    @Column(nullable = false)
    private boolean said;

    @Column(name = "ticked_at", nullable = false)
    private Instant at;

    protected StepTick() {}

    public StepTick(PlanStep step, PersonId by, boolean said, Instant at) {
        this.stepId = step.stepId();
        this.planId = step.planId();
        this.by = by;
        this.said = said;
        this.at = at;
    }

    /** Whether it is done, as they say now; to say the same again changes nothing. */
    public void say(boolean isDone, Instant moment) {
        if (said != isDone) {
            said = isDone;
            at = moment;
        }
    }

    public String stepId() {
        return stepId;
    }

    public PersonId by() {
        return by;
    }

    public boolean isSaid() {
        return said;
    }

    public Instant at() {
        return at;
    }
}
