package uk.opendoor.plan.review;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.NamedQuery;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.LocalDate;
import uk.opendoor.plan.MovedOn;
import uk.opendoor.shared.PersonId;

/** The work to find out what somebody needs: its time counts from an event, not from when somebody begins. */
@Entity
@Table(name = "needs_assessment")
@NamedQuery(name = "Assessment.of", query = "select a from Assessment a where a.whose = :whose order by a.id desc")
@NamedQuery(
        name = "Assessment.unfinished",
        query = "select a from Assessment a where a.whose in :whose and a.finishedOn is null order by a.id")
public class Assessment {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;

    @Version
    private int version;

    @Column(name = "assessment_id", nullable = false, unique = true, length = Review.ID_LENGTH)
    private String assessmentId;

    @Column(nullable = false, length = PersonId.LENGTH)
    private PersonId whose;

    @Enumerated(EnumType.STRING)
    @Column(nullable = false, length = Ground.NAME_LENGTH)
    private Ground ground;

    @Column(name = "counted_from", nullable = false)
    private LocalDate countedFrom;

    @Column(name = "begun_on")
    private LocalDate begunOn;

    @Column(name = "finished_on")
    private LocalDate finishedOn;

    protected Assessment() {}

    /** @param countedFrom the day they became eligible or relevant, or said that they want to learn */
    public Assessment(String assessmentId, PersonId whose, Ground ground, LocalDate countedFrom) {
        this.assessmentId = assessmentId;
        this.whose = whose;
        this.ground = ground;
        this.countedFrom = countedFrom;
    }

    /** @throws MovedOn if it has begun */
    public void begin(LocalDate today) {
        if (begunOn != null) {
            throw new MovedOn(assessmentId);
        }
        begunOn = today;
    }

    /** @throws MovedOn if it has not begun, or is finished */
    public void finish(LocalDate today) {
        if (begunOn == null || finishedOn != null) {
            throw new MovedOn(assessmentId);
        }
        finishedOn = today;
    }

    public String assessmentId() {
        return assessmentId;
    }

    public PersonId whose() {
        return whose;
    }

    public Ground ground() {
        return ground;
    }

    public LocalDate countedFrom() {
        return countedFrom;
    }

    public LocalDate begunOn() {
        return begunOn;
    }

    public LocalDate finishedOn() {
        return finishedOn;
    }
}
