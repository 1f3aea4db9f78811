package uk.opendoor.meeting.held;

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
import java.time.Instant;
import uk.opendoor.shared.PersonId;

/** What a worker decided about a meeting of the case system. It is kept for good, and for workers alone. */
@Entity
@Table(name = "held_decision")
@NamedQuery(name = "HeldDecision.of", query = "select d from HeldDecision d where d.heldId in :held order by d.id")
public class HeldDecision {

    public static final int WHY_LENGTH = 500;

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;

    @Version
    private int version;

    @Column(name = "held_id", nullable = false, length = HeldMeeting.ID_LENGTH)
    private String heldId;

    @Enumerated(EnumType.STRING)
    @Column(nullable = false, length = HeldDeed.NAME_LENGTH)
    private HeldDeed deed;

    @Column(nullable = false, length = WHY_LENGTH)
    private String why;

    @Column(name = "decided_by", nullable = false, length = PersonId.LENGTH)
    private PersonId decidedBy;

    @Column(name = "decided_at", nullable = false)
    private Instant decidedAt;

    protected HeldDecision() {}

    /** @param why for workers alone, or empty */
    HeldDecision(String heldId, HeldDeed deed, String why, PersonId by, Instant at) {
        this.heldId = heldId;
        this.deed = deed;
        this.why = why;
        this.decidedBy = by;
        this.decidedAt = at;
    }

    String heldId() {
        return heldId;
    }

    boolean isSame(HeldDeed what, String words, PersonId by) {
        return deed == what && why.equals(words) && decidedBy.equals(by);
    }

    public HeldDeed deed() {
        return deed;
    }

    public String why() {
        return why;
    }

    public PersonId decidedBy() {
        return decidedBy;
    }

    public Instant decidedAt() {
        return decidedAt;
    }
}
