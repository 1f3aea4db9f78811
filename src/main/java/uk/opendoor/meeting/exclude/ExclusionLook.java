package uk.opendoor.meeting.exclude;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.NamedQuery;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import uk.opendoor.shared.PersonId;

/** The chair looked again at one who is left out: it goes on until another day, or it ends. Nothing changes it later. */
@Entity
@Table(name = "exclusion_look")
@NamedQuery(
        name = "ExclusionLook.of",
        query = "select l from ExclusionLook l where l.exclusionId in :exclusions order by l.number, l.id")
public class ExclusionLook {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;

    @Version
    private int version;

    @Column(name = "look_id", nullable = false, unique = true, length = Exclusion.ID_LENGTH)
    private String lookId;

    @Column(name = "exclusion_id", nullable = false, length = Exclusion.ID_LENGTH)
    private String exclusionId;

    @Column(name = "number_of", nullable = false)
    private int number;

    @Column(nullable = false, length = Exclusion.WHY_LENGTH)
    private String words;

    @Column(name = "next_review")
    private LocalDate nextReview;

    @Column(name = "looked_by", nullable = false, length = PersonId.LENGTH)
    private PersonId lookedBy;

    @Column(name = "looked_at", nullable = false)
    private Instant lookedAt;

    protected ExclusionLook() {}

    /**
     * @param lookId made with the form: the same one sent twice is one
     * @param number the first is 1; two who look at once have the same, and one of them is slower
     * @param nextReview by when the chair looks again, or null if it ends
     */
    public ExclusionLook(
            String lookId, Exclusion of, int number, String words, LocalDate nextReview, PersonId by, Instant at) {
        this.lookId = lookId;
        this.exclusionId = of.exclusionId();
        this.number = number;
        this.words = words;
        this.nextReview = nextReview;
        this.lookedBy = by;
        this.lookedAt = at;
    }

    public boolean isEnd() {
        return nextReview == null;
    }

    public String lookId() {
        return lookId;
    }

    public String exclusionId() {
        return exclusionId;
    }

    public String words() {
        return words;
    }

    /** Null if it ended. */
    public LocalDate nextReview() {
        return nextReview;
    }

    public PersonId lookedBy() {
        return lookedBy;
    }

    public Instant lookedAt() {
        return lookedAt;
    }
}
