package uk.opendoor.meeting.exclude;

import jakarta.persistence.AttributeOverride;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.NamedQuery;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import uk.opendoor.meeting.MeetingInvitation;
import uk.opendoor.meeting.MovedOn;
import uk.opendoor.meeting.Slot;
import uk.opendoor.shared.PersonId;

/**
 * One person left out of one meeting: asked for by a worker or begun by the chair, decided by the chair alone, looked at again
 * by a day, and ended. It is kept for good.
 */
@Entity
@NamedQuery(name = "Exclusion.of", query = "select e from Exclusion e where e.meetingId = :meeting order by e.id")
@NamedQuery(
        name = "Exclusion.ofInvitation",
        query = "select e from Exclusion e where e.invitationId = :invitation order by e.id desc")
@NamedQuery(name = "Exclusion.open", query = """
                select e from Exclusion e where e.openOf is not null and e.meetingId in (
                    select c.meetingId from MeetingChild c where c.child in :whose) order by e.id
                """)
public class Exclusion {

    public static final int REASON_LENGTH = 2000;
    public static final int LETTER_LENGTH = 2000;
    public static final int WHY_LENGTH = 500;
    public static final int MOST_COMPANIONS = 10;

    static final int ID_LENGTH = 36;

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;

    @Version
    private int version;

    @Column(name = "exclusion_id", nullable = false, unique = true, length = ID_LENGTH)
    private String exclusionId;

    @Column(name = "meeting_id", nullable = false, length = ID_LENGTH)
    private String meetingId;

    @Column(name = "invitation_id", nullable = false, length = ID_LENGTH)
    private String invitationId;

    /** The same invitation while it waits or is in force, so that one is open at most. */
    @Column(name = "open_of", unique = true, length = ID_LENGTH)
    private String openOf;

    @Enumerated(EnumType.STRING)
    @Column(nullable = false, length = ExclusionState.NAME_LENGTH)
    private ExclusionState state;

    @Enumerated(EnumType.STRING)
    @Column(nullable = false, length = Extent.NAME_LENGTH)
    private Extent extent;

    @Enumerated(EnumType.STRING)
    @Column(nullable = false, length = Ground.NAME_LENGTH)
    private Ground ground;

    @Column(nullable = false, length = REASON_LENGTH)
    private String reason;

    @Column(name = "late_why", nullable = false, length = WHY_LENGTH)
    private String lateWhy;

    @Column(name = "asked_by", length = PersonId.LENGTH)
    private PersonId askedBy;

    @Column(name = "asked_at", nullable = false)
    private Instant askedAt;

    @Column(name = "decided_form", unique = true, length = ID_LENGTH)
    private String decidedForm;

    @Column(name = "decided_by", length = PersonId.LENGTH)
    private PersonId decidedBy;

    @Column(name = "decided_at")
    private Instant decidedAt;

    @Column(name = "review_by")
    private LocalDate reviewBy;

    @Embedded
    @AttributeOverride(name = "starts", column = @Column(name = "part_starts_at"))
    @AttributeOverride(name = "minutes", column = @Column(name = "part_minutes"))
    private Slot part;

    @Column(nullable = false, length = Instead.ALL_LENGTH)
    private String instead;

    @Column(nullable = false, length = MOST_COMPANIONS * (ID_LENGTH + 1))
    private String companions;

    @Column(nullable = false, length = LETTER_LENGTH)
    private String letter;

    @Column(name = "refused_why", nullable = false, length = WHY_LENGTH)
    private String refusedWhy;

    @Column(name = "ended_at")
    private Instant endedAt;

    @Column(name = "read_at")
    private Instant readAt;

    protected Exclusion() {}

    /**
     * It waits for the chair.
     *
     * @param exclusionId made with the form: the same one sent twice is one
     * @param by who asks, or null if the chair begins it
     */
    public Exclusion(String exclusionId, MeetingInvitation invitation, Asked asked, PersonId by, Instant at) {
        this.exclusionId = exclusionId;
        this.meetingId = invitation.meetingId();
        this.invitationId = invitation.invitationId();
        this.openOf = invitation.invitationId();
        this.state = ExclusionState.ASKED;
        this.extent = asked.extent();
        this.ground = asked.ground();
        this.reason = asked.reason();
        this.lateWhy = asked.lateWhy();
        this.askedBy = by;
        this.askedAt = at;
        this.instead = this.companions = this.letter = this.refusedWhy = "";
    }

    /** The chair leaves them out. @throws MovedOn if it is decided already, or they asked for it themselves */
    public void decide(String form, Decided decided, PersonId chair, Instant at) {
        if (isTold()) {
            throw new MovedOn(exclusionId);
        }
        become(ExclusionState.IN_FORCE, chair);
        decidedForm = form;
        decidedBy = chair;
        decidedAt = at;
        extent = decided.extent();
        ground = decided.ground();
        reason = decided.reason();
        part = decided.part();
        reviewBy = decided.reviewBy();
        instead = Instead.joined(decided.instead());
        companions = String.join(" ", decided.companions());
        letter = decided.letter();
    }

    /** @throws MovedOn if it is decided already, or they asked for it themselves */
    public void refuse(String why, PersonId chair, Instant at) {
        become(ExclusionState.REFUSED, chair);
        refusedWhy = why;
        decidedBy = chair;
        decidedAt = at;
    }

    /** Whoever asked takes it back. @throws MovedOn if it is decided already, or somebody else asked */
    public void withdraw(PersonId by, Instant at) {
        become(ExclusionState.WITHDRAWN, by);
        endedAt = at;
    }

    /** Until it is decided it is only theirs to take back, and never theirs to decide. */
    private void become(ExclusionState next, PersonId by) {
        boolean isTheirs = by.equals(askedBy) == (next == ExclusionState.WITHDRAWN);
        if (!state.mayBecome(next) || state == ExclusionState.ASKED && !isTheirs) {
            throw new MovedOn(exclusionId);
        }
        state = next;
        openOf = next.isOpen() ? openOf : null;
    }

    /** What the chair found when they looked again. @throws MovedOn if it is not in force */
    void look(ExclusionLook look) {
        become(look.isEnd() ? ExclusionState.ENDED : ExclusionState.IN_FORCE, look.lookedBy());
        if (look.isEnd()) {
            endedAt = look.lookedAt();
        } else {
            reviewBy = look.nextReview();
        }
    }

    /** When they first read the letter. */
    void read(Instant at) {
        if (readAt == null) {
            readAt = at;
        }
    }

    public boolean isInForce() {
        return state == ExclusionState.IN_FORCE;
    }

    /** Whether they were ever told: what is refused, and what waits, is nothing that they know of. */
    public boolean isTold() {
        return decidedForm != null;
    }

    public String exclusionId() {
        return exclusionId;
    }

    public String meetingId() {
        return meetingId;
    }

    public String invitationId() {
        return invitationId;
    }

    public ExclusionState state() {
        return state;
    }

    public Extent extent() {
        return extent;
    }

    public Ground ground() {
        return ground;
    }

    public String reason() {
        return reason;
    }

    public String lateWhy() {
        return lateWhy;
    }

    /** Null if the chair began it. */
    public PersonId askedBy() {
        return askedBy;
    }

    public Instant askedAt() {
        return askedAt;
    }

    public String decidedForm() {
        return decidedForm;
    }

    public PersonId decidedBy() {
        return decidedBy;
    }

    public Instant decidedAt() {
        return decidedAt;
    }

    public LocalDate reviewBy() {
        return reviewBy;
    }

    /** When they come, if it is in part; otherwise null. */
    public Slot part() {
        return part == null || part.starts() == null ? null : part;
    }

    public List<Instead> instead() {
        return Instead.split(instead);
    }

    public List<String> companions() {
        return companions.isEmpty() ? List.of() : List.of(companions.split(" "));
    }

    public String letter() {
        return letter;
    }

    public String refusedWhy() {
        return refusedWhy;
    }

    public Instant endedAt() {
        return endedAt;
    }

    public Instant readAt() {
        return readAt;
    }
}
