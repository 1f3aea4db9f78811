package uk.opendoor.plan;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.NamedQuery;
import jakarta.persistence.Version;
import java.time.Instant;
import uk.opendoor.shared.PersonId;

/** What the young person does not agree with, in their words, with the council's answer beside it. Neither is ever changed. */
@Entity
@NamedQuery(name = "Disagreement.of", query = "select d from Disagreement d where d.whose = :whose order by d.id desc")
@NamedQuery(name = "Disagreement.byId", query = "select d from Disagreement d where d.disagreementId = :id")
@NamedQuery(
        name = "Disagreement.unanswered",
        query = "select d from Disagreement d where d.whose in :whose and d.answeredAt is null order by d.id")
public class Disagreement {

    public static final int LENGTH = 2000;

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;

    @Version
    private int version;

    @Column(name = "disagreement_id", nullable = false, unique = true, length = PlanVersion.ID_LENGTH)
    private String disagreementId;

    @Column(nullable = false, length = PersonId.LENGTH)
    private PersonId whose;

    @Column(name = "version_id", nullable = false, length = PlanVersion.ID_LENGTH)
    private String versionId;

    @Enumerated(EnumType.STRING)
    @Column(nullable = false, length = Matter.NAME_LENGTH)
    private Matter matter;

    @Column(name = "promise_id", length = PlanVersion.ID_LENGTH)
    private String promiseId;

    @Column(nullable = false, length = LENGTH)
    private String words;

    @Column(name = "said_at", nullable = false)
    private Instant saidAt;

    @Column(length = LENGTH)
    private String answer;

    @Column(name = "answered_at")
    private Instant answeredAt;

    @Column(name = "answered_by", length = PersonId.LENGTH)
    private PersonId answeredBy;

    protected Disagreement() {}

    /**
     * @param disagreementId made with the form: the same one sent twice is one
     * @param promiseId of the promise it is about, or null: what the matter says
     */
    public Disagreement(
            String disagreementId,
            PersonId whose,
            String versionId,
            Matter matter,
            String promiseId,
            String words,
            Instant saidAt) {
        this.disagreementId = disagreementId;
        this.whose = whose;
        this.versionId = versionId;
        this.matter = matter;
        this.promiseId = promiseId;
        this.words = words;
        this.saidAt = saidAt;
    }

    /** @throws MovedOn if somebody has answered */
    public void answer(String theAnswer, PersonId by, Instant now) {
        if (answeredAt != null) {
            throw new MovedOn(disagreementId);
        }
        answer = theAnswer;
        answeredBy = by;
        answeredAt = now;
    }

    public boolean isAnswered() {
        return answeredAt != null;
    }

    public String disagreementId() {
        return disagreementId;
    }

    public PersonId whose() {
        return whose;
    }

    public String versionId() {
        return versionId;
    }

    public Matter matter() {
        return matter;
    }

    /** The promise it is about, or null: what the matter says. */
    public String promiseId() {
        return promiseId;
    }

    public String words() {
        return words;
    }

    public Instant saidAt() {
        return saidAt;
    }

    public String answer() {
        return answer;
    }

    public Instant answeredAt() {
        return answeredAt;
    }

    public PersonId answeredBy() {
        return answeredBy;
    }
}
