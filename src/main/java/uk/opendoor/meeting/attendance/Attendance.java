package uk.opendoor.meeting.attendance;

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
import uk.opendoor.meeting.MeetingInvitation;
import uk.opendoor.shared.PersonId;

/** Whether one who was invited came, as one worker wrote it down. A later one corrects it; none is ever changed. */
@Entity
@NamedQuery(
        name = "Attendance.of",
        query = "select a from Attendance a where a.meetingId = :meeting order by a.id desc")
public class Attendance {

    static final int ID_LENGTH = 36;

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;

    @Version
    private int version;

    @Column(name = "form_id", nullable = false, length = ID_LENGTH)
    private String formId;

    @Column(name = "meeting_id", nullable = false, length = ID_LENGTH)
    private String meetingId;

    @Column(name = "invitation_id", nullable = false, length = ID_LENGTH)
    private String invitationId;

    @Enumerated(EnumType.STRING)
    @Column(nullable = false, length = Came.NAME_LENGTH)
    private Came came;

    @Column(name = "written_by", nullable = false, length = PersonId.LENGTH)
    private PersonId writtenBy;

    @Column(name = "written_at", nullable = false)
    private Instant writtenAt;

    protected Attendance() {}

    /** @param formId made with the form: the same one sent twice is one */
    public Attendance(String formId, MeetingInvitation guest, Came came, PersonId writtenBy, Instant at) {
        this.formId = formId;
        this.meetingId = guest.meetingId();
        this.invitationId = guest.invitationId();
        this.came = came;
        this.writtenBy = writtenBy;
        this.writtenAt = at;
    }

    public String formId() {
        return formId;
    }

    public String invitationId() {
        return invitationId;
    }

    public Came came() {
        return came;
    }

    public PersonId writtenBy() {
        return writtenBy;
    }
}
