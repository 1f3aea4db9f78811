package uk.opendoor.message.door;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.NamedQuery;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import uk.opendoor.shared.PersonId;

/** One thing that was done about somebody who comes back; it is never changed. */
@Entity
@Table(name = "duty_step")
@NamedQuery(name = "DutyStep.of", query = "select s from DutyStep s where s.comingId = :coming order by s.id")
@NamedQuery(name = "DutyStep.byId", query = "select s from DutyStep s where s.stepId = :id")
public class DutyStep {

    public static final int WORDS_LENGTH = 1000;

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;

    @Column(name = "step_id", nullable = false, unique = true, length = ComingBack.ID_LENGTH)
    private String stepId;

    @Column(name = "coming_id", nullable = false, length = ComingBack.ID_LENGTH)
    private String comingId;

    @Enumerated(EnumType.STRING)
    @Column(nullable = false, length = StepKind.NAME_LENGTH)
    private StepKind kind;

    @Column(nullable = false, length = WORDS_LENGTH)
    private String words;

    @Column(name = "next_on")
    private LocalDate nextOn;

    @Column(nullable = false, length = PersonId.LENGTH)
    private PersonId worker;

    @Column(name = "done_at", nullable = false)
    private Instant doneAt;

    protected DutyStep() {}

    public DutyStep(
            String stepId, String comingId, StepKind kind, String words, LocalDate next, PersonId worker, Instant now) {
        this.stepId = stepId;
        this.comingId = comingId;
        this.kind = kind;
        this.words = words;
        this.nextOn = next;
        this.worker = worker;
        this.doneAt = now;
    }

    public StepKind kind() {
        return kind;
    }

    public String words() {
        return words;
    }

    /** The day on which somebody looks again, or null. */
    public LocalDate nextOn() {
        return nextOn;
    }

    public PersonId worker() {
        return worker;
    }

    public Instant doneAt() {
        return doneAt;
    }
}
