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
import java.util.Collection;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import uk.opendoor.shared.PersonId;

/**
 * One person invited to one meeting, perhaps at a time of their own. Parents who live apart each have one, and neither
 * learns of the other's by it. Whom the chair leaves out stays invited in the record, and learns of no date that comes after.
 */
@Entity
@Table(name = "invitation_to_meeting")
@NamedQuery(
        name = "MeetingInvitation.of",
        query = "select i from MeetingInvitation i where i.meetingId in :meetings order by i.id")
@NamedQuery(name = "MeetingInvitation.clashing", query = """
                select i, m from MeetingInvitation i, Meeting m where i.meetingId = m.meetingId and i.invitee in :guests
                and m.state = uk.opendoor.meeting.MeetingState.BOOKED and i.known.starts is null
                and coalesce(i.own.starts, m.slot.starts) >= :since and coalesce(i.own.starts, m.slot.starts) < :until
                """)
public class MeetingInvitation {

    public static final int ROLE_LENGTH = 60;
    public static final int MOST_CHILDREN = 10;

    private static final String BETWEEN = " ";

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;

    @Version
    private int version;

    @Column(name = "invitation_id", nullable = false, unique = true, length = Meeting.ID_LENGTH)
    private String invitationId;

    @Column(name = "meeting_id", nullable = false, length = Meeting.ID_LENGTH)
    private String meetingId;

    @Column(length = PersonId.LENGTH)
    private PersonId invitee;

    @Enumerated(EnumType.STRING)
    @Column(name = "invited_as", nullable = false, length = InvitedAs.NAME_LENGTH)
    private InvitedAs invitedAs;

    @Column(name = "role_words", length = ROLE_LENGTH)
    private String role;

    @Embedded
    @AttributeOverride(name = "starts", column = @Column(name = "own_starts_at"))
    @AttributeOverride(name = "minutes", column = @Column(name = "own_minutes"))
    private Slot own;

    @Embedded
    @AttributeOverride(name = "starts", column = @Column(name = "known_starts_at"))
    @AttributeOverride(name = "minutes", column = @Column(name = "known_minutes"))
    private Slot known;

    @Column(nullable = false)
    private int turns;

    @Column(name = "place_shared", nullable = false)
    private boolean placeShared;

    @Column(name = "invited_for", nullable = false, length = MOST_CHILDREN * (PersonId.LENGTH + 1))
    private String invitedFor;

    protected MeetingInvitation() {}

    /**
     * @param invitee null for another professional
     * @param role what the other professional is, or null
     * @param own the time they come at, or null for the time of the meeting
     * @param placeShared whether it is safe to tell them the place
     * @param children for which of the children that the meeting is about
     */
    public MeetingInvitation(
            String invitationId,
            String meetingId,
            PersonId invitee,
            InvitedAs invitedAs,
            String role,
            Slot own,
            boolean placeShared,
            Collection<PersonId> children) {
        if ((invitee == null) != (invitedAs == InvitedAs.OTHER) || children.isEmpty()) {
            throw new IllegalArgumentException(invitedAs.name());
        }
        this.invitationId = invitationId;
        this.meetingId = meetingId;
        this.invitee = invitee;
        this.invitedAs = invitedAs;
        this.role = role;
        this.own = own == null ? null : own.copy();
        this.placeShared = placeShared;
        this.invitedFor = children.stream().map(PersonId::value).sorted().collect(Collectors.joining(BETWEEN));
    }

    /** When they come. */
    public Slot slot(Meeting meeting) {
        return hasOwnTime() ? own : meeting.slot();
    }

    public boolean hasOwnTime() {
        return own != null && own.starts() != null;
    }

    /** From now on they come at a time of their own. */
    public void meetAt(Slot slot) {
        own = slot.copy();
    }

    /**
     * From now on they do not take part.
     *
     * @throws MovedOn if they are left out already
     */
    public void leaveOut(Meeting meeting) {
        if (isLeftOut()) {
            throw new MovedOn(invitationId);
        }
        known = slot(meeting).copy();
        turns++;
    }

    /**
     * From now on they take part again.
     *
     * @throws MovedOn if they were not left out
     */
    public void inviteAgain() {
        if (!isLeftOut()) {
            throw new MovedOn(invitationId);
        }
        known = null;
        turns++;
    }

    public boolean isLeftOut() {
        return known != null && known.starts() != null;
    }

    /** When they come as far as they may know it: for one who is left out, as it was then. */
    public Slot knownSlot(Meeting meeting) {
        return isLeftOut() ? known : slot(meeting);
    }

    /** How often they were left out, and invited again. */
    public int turns() {
        return turns;
    }

    public List<PersonId> children() {
        return Stream.of(invitedFor.split(BETWEEN)).map(PersonId::new).toList();
    }

    public String invitationId() {
        return invitationId;
    }

    public String meetingId() {
        return meetingId;
    }

    /** Null for another professional. */
    public PersonId invitee() {
        return invitee;
    }

    public InvitedAs invitedAs() {
        return invitedAs;
    }

    /** What another professional is, or null. */
    public String role() {
        return role;
    }

    public boolean isPlaceShared() {
        return placeShared;
    }
}
