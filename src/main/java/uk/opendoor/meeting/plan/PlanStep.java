package uk.opendoor.meeting.plan;

import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.NamedQuery;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import uk.opendoor.meeting.MovedOn;
import uk.opendoor.shared.PersonId;

/** One step of a plan as it stands now. What it said before is kept beside it. */
@Entity
@Table(name = "plan_step")
@NamedQuery(
        name = "PlanStep.of",
        query = "select s from PlanStep s where s.planId in :plans order by s.words.due, s.id")
@NamedQuery(name = "PlanStep.dueFor", query = """
                select new uk.opendoor.meeting.plan.FamilyPlans$StepDue(p.child, p.planId, s.writtenAt, s.words.due)
                from PlanStep s, FamilyPlan p where s.planId = p.planId and p.child in :children
                and p.state = uk.opendoor.meeting.plan.PlanState.RUNNING
                and s.state = uk.opendoor.meeting.plan.StepState.OPEN and s.words.due < :before
                order by s.words.due, s.id
                """)
public class PlanStep {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;

    @Version
    private int version;

    @Column(name = "step_id", nullable = false, unique = true, length = FamilyPlan.ID_LENGTH)
    private String stepId;

    @Column(name = "plan_id", nullable = false, length = FamilyPlan.ID_LENGTH)
    private String planId;

    @Column(nullable = false)
    private int number;

    @Embedded
    private StepWords words;

    @Enumerated(EnumType.STRING)
    @Column(nullable = false, length = StepState.NAME_LENGTH)
    private StepState state;

    @Column(name = "written_by", nullable = false, length = PersonId.LENGTH)
    private PersonId writtenBy;

    @Column(name = "written_at", nullable = false)
    private Instant writtenAt;

    @Column(name = "settled_by", length = PersonId.LENGTH)
    private PersonId settledBy;

    @Column(name = "settled_at")
    private Instant settledAt;

    @Column(name = "dropped_why", nullable = false, length = FamilyPlan.WHY_LENGTH)
    private String droppedWhy;

    protected PlanStep() {}

    /** @param stepId made with the form: the same one sent twice is one */
    public PlanStep(String stepId, FamilyPlan plan, StepWords words, PersonId by, Instant at) {
        this.stepId = stepId;
        this.planId = plan.planId();
        this.number = 1;
        this.words = words.copy();
        this.state = StepState.OPEN;
        this.writtenBy = by;
        this.writtenAt = at;
        this.droppedWhy = "";
    }

    /**
     * Says it in other words from now on.
     *
     * @return what it said until now
     * @throws MovedOn if it is not open any more, or somebody has said it in other words since
     */
    public PastStep rewrite(int base, StepWords next, PersonId by, Instant at) {
        if (number != base || state != StepState.OPEN) {
            throw new MovedOn(stepId);
        }
        PastStep past = new PastStep(stepId, planId, number, words, writtenBy, writtenAt);
        number++;
        words = next.copy();
        writtenBy = by;
        writtenAt = at;
        return past;
    }

    /**
     * @param why for one that is dropped; empty otherwise
     * @throws MovedOn if it cannot go there from where it stands
     */
    public void settle(StepState next, PersonId by, Instant at, String why) {
        if (!state.mayBecome(next)) {
            throw new MovedOn(stepId);
        }
        state = next;
        settledBy = by;
        settledAt = at;
        droppedWhy = why;
    }

    public boolean isOpen() {
        return state == StepState.OPEN;
    }

    /** The same for the family and for us. */
    public boolean isLate(LocalDate today) {
        return isOpen() && today.isAfter(words.due());
    }

    public String stepId() {
        return stepId;
    }

    public String planId() {
        return planId;
    }

    public int number() {
        return number;
    }

    public StepWords words() {
        return words;
    }

    public StepState state() {
        return state;
    }

    public PersonId writtenBy() {
        return writtenBy;
    }

    public Instant writtenAt() {
        return writtenAt;
    }

    /** Who confirmed or dropped it last, or null. */
    public PersonId settledBy() {
        return settledBy;
    }

    public Instant settledAt() {
        return settledAt;
    }

    public String droppedWhy() {
        return droppedWhy;
    }
}
