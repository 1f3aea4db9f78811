package uk.opendoor.meeting;

import jakarta.persistence.AttributeOverride;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.NamedQuery;
import jakarta.persistence.Table;
import jakarta.persistence.Version;

/** What a change of date was for one of those who are invited: from when to when they themselves were moved. */
@Entity
@Table(name = "session_move")
@NamedQuery(name = "SessionMove.of", query = "select s from SessionMove s where s.meetingId in :meetings order by s.id")
public class SessionMove {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;

    @Version
    private int version;

    @Column(name = "change_id", nullable = false, length = Meeting.ID_LENGTH)
    private String changeId;

    @Column(name = "meeting_id", nullable = false, length = Meeting.ID_LENGTH)
    private String meetingId;

    @Column(name = "invitation_id", nullable = false, length = Meeting.ID_LENGTH)
    private String invitationId;

    @Embedded
    @AttributeOverride(name = "starts", column = @Column(name = "old_starts_at"))
    @AttributeOverride(name = "minutes", column = @Column(name = "old_minutes"))
    private Slot old;

    @Embedded
    @AttributeOverride(name = "starts", column = @Column(name = "new_starts_at"))
    @AttributeOverride(name = "minutes", column = @Column(name = "new_minutes"))
    private Slot next;

    protected SessionMove() {}

    /** @param next null if the meeting is off */
    public SessionMove(DateChange change, MeetingInvitation invitation, Slot old, Slot next) {
        this.changeId = change.changeId();
        this.meetingId = invitation.meetingId();
        this.invitationId = invitation.invitationId();
        this.old = old.copy();
        this.next = next == null ? null : next.copy();
    }

    public String changeId() {
        return changeId;
    }

    public String meetingId() {
        return meetingId;
    }

    public String invitationId() {
        return invitationId;
    }

    public Slot old() {
        return old;
    }

    /** Null if the meeting is off. */
    public Slot next() {
        return next == null || next.starts() == null ? null : next;
    }
}
