package uk.opendoor.meeting.plan;

import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.NamedQuery;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import uk.opendoor.shared.PersonId;

/** What a step said before it was said in other words. */
@Entity
@Table(name = "past_step")
@NamedQuery(
        name = "PastStep.of",
        query = "select s from PastStep s where s.planId = :plan and s.stepId = :step order by s.number desc")
public class PastStep {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;

    @Version
    private int version;

    @Column(name = "step_id", nullable = false, length = FamilyPlan.ID_LENGTH)
    private String stepId;

    @Column(name = "plan_id", nullable = false, length = FamilyPlan.ID_LENGTH)
    private String planId;

    @Column(nullable = false)
    private int number;

    @Embedded
    private StepWords words;

    @Column(name = "written_by", nullable = false, length = PersonId.LENGTH)
    private PersonId writtenBy;

    @Column(name = "written_at", nullable = false)
    private Instant writtenAt;

    protected PastStep() {}

    PastStep(String stepId, String planId, int number, StepWords words, PersonId writtenBy, Instant writtenAt) {
        this.stepId = stepId;
        this.planId = planId;
        this.number = number;
        this.words = words.copy();
        this.writtenBy = writtenBy;
        this.writtenAt = writtenAt;
    }

    public int number() {
        return number;
    }

    public StepWords words() {
        return words;
    }

    public PersonId writtenBy() {
        return writtenBy;
    }

    public Instant writtenAt() {
        return writtenAt;
    }
}
