package uk.opendoor.meeting.held;

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
import uk.opendoor.meeting.Meeting;
import uk.opendoor.meeting.MeetingKind;
import uk.opendoor.meeting.MovedOn;
import uk.opendoor.meeting.Slot;

/**
 * A meeting as the case system tells of it. It waits; a worker books a meeting from it, or says that it is not for the portal.
 * What the case system says afterwards is kept here and changes no meeting: a worker does, or says why not.
 */
@Entity
@Table(name = "held_meeting")
@NamedQuery(name = "HeldMeeting.byId", query = "select h from HeldMeeting h where h.heldId = :id")
@NamedQuery(name = "HeldMeeting.byIds", query = "select h from HeldMeeting h where h.heldId in :ids")
@NamedQuery(name = "HeldMeeting.byReference", query = "select h from HeldMeeting h where h.reference = :id")
@NamedQuery(name = "HeldMeeting.byMeeting", query = "select h from HeldMeeting h where h.meetingId = :id")
@NamedQuery(name = "HeldMeeting.about", query = """
                select h from HeldMeeting h where h.heldId in (select c.heldId from HeldChild c where c.child in :whose)
                and h.slot.starts >= :since and (h.state <> uk.opendoor.meeting.held.HeldState.RELEASED
                or h.unanswered = true or h.placeUnanswered = true)
                order by h.slot.starts, h.id
                """)
public class HeldMeeting {

    public static final int REFERENCE_LENGTH = 100;

    static final int ID_LENGTH = 36;

    private static final int KIND_LENGTH = 30;

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;

    @Version
    private int version;

    @Column(name = "held_id", nullable = false, unique = true, length = ID_LENGTH)
    private String heldId;

    @Column(nullable = false, unique = true, length = REFERENCE_LENGTH)
    private String reference;

    @Enumerated(EnumType.STRING)
    @Column(nullable = false, length = KIND_LENGTH)
    private MeetingKind kind;

    @Embedded
    private Slot slot;

    @Column(nullable = false, length = Meeting.PLACE_LENGTH)
    private String place;

    @Column(name = "called_off", nullable = false)
    private boolean off;

    @Enumerated(EnumType.STRING)
    @Column(nullable = false, length = HeldState.NAME_LENGTH)
    private HeldState state;

    @Column(name = "meeting_id", unique = true, length = ID_LENGTH)
    private String meetingId;

    /** Whether the case system said another date, or off, since a worker last decided. */
    @Column(nullable = false)
    private boolean unanswered;

    /** Whether the case system said another place since a worker last decided. */
    @Column(name = "place_unanswered", nullable = false)
    private boolean placeUnanswered;

    @Column(name = "came_at", nullable = false)
    private Instant cameAt;

    @Column(name = "changed_at", nullable = false)
    private Instant changedAt;

    protected HeldMeeting() {}

    HeldMeeting(String heldId, SaidMeeting said, Instant at) {
        this.heldId = heldId;
        this.reference = said.reference();
        this.kind = said.kind();
        this.slot = said.slot();
        this.place = said.place();
        this.off = said.off();
        this.state = HeldState.WAITING;
        this.cameAt = at;
        this.changedAt = at;
    }

    boolean isSame(SaidMeeting said) {
        return kind == said.kind() && !isMoved(said) && place.equals(said.place());
    }

    private boolean isMoved(SaidMeeting said) {
        return off != said.off() || !slot.isSame(said.slot());
    }

    /** From now on the case system says this. */
    void say(SaidMeeting said, Instant at) {
        boolean isReleased = state == HeldState.RELEASED;
        unanswered = unanswered || isReleased && isMoved(said);
        placeUnanswered = placeUnanswered || isReleased && !place.equals(said.place());
        kind = said.kind();
        slot = said.slot();
        place = said.place();
        off = said.off();
        changedAt = at;
    }

    /** @throws MovedOn if it does not wait, or the case system called it off */
    void release(String meeting) {
        if (off) {
            throw new MovedOn(heldId);
        }
        become(HeldState.RELEASED);
        meetingId = meeting;
    }

    /** @throws MovedOn if it does not wait */
    void turnDown() {
        become(HeldState.TURNED_DOWN);
    }

    /** @throws MovedOn if it was not turned down */
    void putBack() {
        become(HeldState.WAITING);
    }

    /** @throws MovedOn if it says nothing that waits for an answer */
    void keep() {
        if (!unanswered && !placeUnanswered) {
            throw new MovedOn(heldId);
        }
        unanswered = false;
        placeUnanswered = false;
    }

    private void become(HeldState next) {
        if (!state.mayBecome(next)) {
            throw new MovedOn(heldId);
        }
        state = next;
    }

    /** Whether it says something else than the meeting that was booked from it, and no worker has answered. */
    public boolean saysOtherwise(Meeting meeting) {
        return saysOtherTime(meeting) || saysOtherPlace(meeting);
    }

    /** Whether it says another place of a meeting that is to be held. That it says none is no other place. */
    public boolean saysOtherPlace(Meeting meeting) {
        return placeUnanswered
                && meeting.isBooked()
                && !off
                && !place.isEmpty()
                && !place.equalsIgnoreCase(meeting.place().room().strip());
    }

    /** Whether it says another time, or that the meeting is off or on again. */
    public boolean saysOtherTime(Meeting meeting) {
        return unanswered
                && switch (meeting.state()) {
                    case BOOKED -> off || !slot.isSame(meeting.slot());
                    case CANCELLED -> !off;
                    case HELD -> false;
                };
    }

    /** Whether a worker can release it. */
    public boolean isWaiting() {
        return state == HeldState.WAITING && !off;
    }

    public int version() {
        return version;
    }

    String reference() {
        return reference;
    }

    public String heldId() {
        return heldId;
    }

    public MeetingKind kind() {
        return kind;
    }

    public Slot slot() {
        return slot;
    }

    public String place() {
        return place;
    }

    /** Whether the case system called it off. */
    public boolean isOff() {
        return off;
    }

    public HeldState state() {
        return state;
    }

    /** The meeting that was booked from it, or null. */
    public String meetingId() {
        return meetingId;
    }

    public Instant cameAt() {
        return cameAt;
    }

    /** When the case system last said something else. */
    public Instant changedAt() {
        return changedAt;
    }
}
