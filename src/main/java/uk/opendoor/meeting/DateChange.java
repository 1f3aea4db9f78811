package uk.opendoor.meeting;

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
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import uk.opendoor.shared.PersonId;

/** One change of date, of the meeting or of one person's own time, or that it is off. It is kept for good. */
@Entity
@Table(name = "date_change")
@NamedQuery(name = "DateChange.of", query = "select d from DateChange d where d.meetingId in :meetings order by d.id")
@NamedQuery(name = "DateChange.waiting", query = """
                select d from DateChange d where d.pendingOf in (select c.meetingId from MeetingChild c where c.child in :whose)
                order by d.id
                """)
public class DateChange {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;

    @Version
    private int version;

    @Column(name = "change_id", nullable = false, unique = true, length = Meeting.ID_LENGTH)
    private String changeId;

    @Column(name = "meeting_id", nullable = false, length = Meeting.ID_LENGTH)
    private String meetingId;

    /** The same meeting while it waits for a manager, so that one waits at most. */
    @Column(name = "pending_of", unique = true, length = Meeting.ID_LENGTH)
    private String pendingOf;

    @Embedded
    private ChangeWanted wanted;

    @Embedded
    @AttributeOverride(name = "starts", column = @Column(name = "old_starts_at"))
    @AttributeOverride(name = "minutes", column = @Column(name = "old_minutes"))
    private Slot old;

    @Enumerated(EnumType.STRING)
    @Column(nullable = false, length = ChangeState.NAME_LENGTH)
    private ChangeState state;

    @Column(name = "short_notice", nullable = false)
    private boolean shortNotice;

    @Column(name = "asked_by", nullable = false, length = PersonId.LENGTH)
    private PersonId askedBy;

    @Column(name = "asked_at", nullable = false)
    private Instant askedAt;

    @Column(name = "decided_by", length = PersonId.LENGTH)
    private PersonId decidedBy;

    @Column(name = "decided_at")
    private Instant decidedAt;

    protected DateChange() {}

    /**
     * Asks for it; nothing changes until it is decided.
     *
     * @param changeId made with the form: the same one sent twice is one
     * @param old when it was until now, for those whom it is about
     * @param shortNotice whether it is inside the notice period, so that a manager must agree
     */
    public DateChange(
            String changeId,
            Meeting meeting,
            ChangeWanted wanted,
            Slot old,
            boolean shortNotice,
            PersonId by,
            Instant at) {
        this.changeId = changeId;
        this.meetingId = meeting.meetingId();
        this.pendingOf = meeting.meetingId();
        this.wanted = wanted;
        this.old = old.copy();
        this.shortNotice = shortNotice;
        this.askedBy = by;
        this.askedAt = at;
        this.state = ChangeState.ASKED;
    }

    /** @throws MovedOn if it is decided already */
    public void decide(ChangeState next, PersonId by, Instant at) {
        if (!state.mayBecome(next)) {
            throw new MovedOn(changeId);
        }
        state = next;
        pendingOf = null;
        decidedBy = by;
        decidedAt = at;
    }

    public String changeId() {
        return changeId;
    }

    public String meetingId() {
        return meetingId;
    }

    public ChangeWanted wanted() {
        return wanted;
    }

    public Slot old() {
        return old;
    }

    public ChangeState state() {
        return state;
    }

    public boolean isMade() {
        return state == ChangeState.MADE;
    }

    public boolean isShortNotice() {
        return shortNotice;
    }

    public PersonId askedBy() {
        return askedBy;
    }

    public Instant askedAt() {
        return askedAt;
    }

    /** The manager who agreed or refused; the worker themselves if there was notice enough. */
    public PersonId decidedBy() {
        return decidedBy;
    }

    public Instant decidedAt() {
        return decidedAt;
    }
}
