package uk.opendoor.meeting;

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
import java.time.LocalDateTime;
import uk.opendoor.shared.PersonId;

/** One meeting: of what kind, when, where, and what became of it. About whom it is and who is invited stands beside it. */
@Entity
@NamedQuery(name = "Meeting.byId", query = "select m from Meeting m where m.meetingId = :id")
@NamedQuery(name = "Meeting.byIds", query = "select m from Meeting m where m.meetingId in :ids")
@NamedQuery(name = "Meeting.inRoom", query = """
                select m from Meeting m where m.slot.starts >= :since and m.slot.starts < :until
                and m.state = :booked and lower(m.place.room) = :room order by m.id
                """)
@NamedQuery(name = "Meeting.about", query = """
                select m from Meeting m where m.meetingId in (select c.meetingId from MeetingChild c where c.child in :whose)
                and m.slot.starts >= :since and m.slot.starts < :until order by m.slot.starts, m.id
                """)
@NamedQuery(name = "Meeting.forGuest", query = """
                select m from Meeting m where m.meetingId in (
                    select i.meetingId from MeetingInvitation i where i.invitee = :guest and i.invitedAs in :as)
                and m.slot.starts >= :since order by m.slot.starts, m.id
                """)
public class Meeting {

    public static final int PLACE_LENGTH = 300;
    public static final int WHY_LENGTH = 500;

    static final int ID_LENGTH = 36;
    static final int RULE_LENGTH = 60;

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;

    @Version
    private int version;

    @Column(name = "meeting_id", nullable = false, unique = true, length = ID_LENGTH)
    private String meetingId;

    @Enumerated(EnumType.STRING)
    @Column(nullable = false, length = MeetingKind.NAME_LENGTH)
    private MeetingKind kind;

    @Enumerated(EnumType.STRING)
    @Column(nullable = false, length = MeetingState.NAME_LENGTH)
    private MeetingState state;

    @Embedded
    private Slot slot;

    @Embedded
    private Where place;

    @Embedded
    private Started started;

    @Column(name = "booked_by", nullable = false, length = PersonId.LENGTH)
    private PersonId bookedBy;

    @Column(name = "booked_at", nullable = false)
    private Instant bookedAt;

    @Column(nullable = false, length = WHY_LENGTH)
    private String despite;

    @Column(name = "settled_at")
    private Instant settledAt;

    protected Meeting() {}

    /**
     * @param meetingId made with the form: the same one sent twice is one
     * @param started what started its clock, or null for a kind that has no limit
     * @param despite why it is then although the portal warned, or empty
     */
    public Meeting(
            String meetingId,
            MeetingKind kind,
            Slot slot,
            Where place,
            Started started,
            PersonId bookedBy,
            Instant at,
            String despite) {
        if (started != null && !kind.limits().contains(started.rule())) {
            throw new IllegalArgumentException(started.rule());
        }
        this.meetingId = meetingId;
        this.kind = kind;
        this.slot = slot.copy();
        this.place = place;
        this.started = started;
        this.bookedBy = bookedBy;
        this.bookedAt = at;
        this.despite = despite;
        this.state = MeetingState.BOOKED;
    }

    /** @throws MovedOn if it was held or cancelled */
    public void move(Slot to) {
        become(MeetingState.BOOKED);
        slot = to.copy();
    }

    /** @throws MovedOn if it has not begun, or was held or cancelled already */
    public void hold(LocalDateTime now, Instant at) {
        if (now.isBefore(slot.starts())) {
            throw new MovedOn(meetingId);
        }
        become(MeetingState.HELD);
        settledAt = at;
    }

    /** @throws MovedOn if it was held or cancelled already */
    public void cancel(Instant at) {
        become(MeetingState.CANCELLED);
        settledAt = at;
    }

    private void become(MeetingState next) {
        if (!state.mayBecome(next)) {
            throw new MovedOn(meetingId);
        }
        state = next;
    }

    public String meetingId() {
        return meetingId;
    }

    public MeetingKind kind() {
        return kind;
    }

    public MeetingState state() {
        return state;
    }

    public boolean isBooked() {
        return state == MeetingState.BOOKED;
    }

    public Slot slot() {
        return slot;
    }

    public Where place() {
        return place == null ? Where.NOWHERE : place;
    }

    /** What started its clock, or null. */
    public Started started() {
        return started;
    }

    public PersonId bookedBy() {
        return bookedBy;
    }

    public Instant bookedAt() {
        return bookedAt;
    }

    public String despite() {
        return despite;
    }

    public Instant settledAt() {
        return settledAt;
    }
}
