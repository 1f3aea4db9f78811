package uk.opendoor.meeting.attendance;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.NamedQuery;
import jakarta.persistence.Version;
import java.time.Instant;
import uk.opendoor.shared.PersonId;

/** Somebody who was at a meeting and had not been invited. Written by mistake, it is struck out and stays in the table. */
@Entity
@NamedQuery(name = "Uninvited.of", query = "select u from Uninvited u where u.meetingId = :meeting order by u.id")
public class Uninvited {

    /** A name with a role or an agency. */
    public static final int WHO_LENGTH = 150;

    static final int ID_LENGTH = 36;

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;

    @Version
    private int version;

    @Column(name = "uninvited_id", nullable = false, unique = true, length = ID_LENGTH)
    private String uninvitedId;

    @Column(name = "meeting_id", nullable = false, length = ID_LENGTH)
    private String meetingId;

    @Column(nullable = false, length = WHO_LENGTH)
    private String who;

    @Column(name = "written_by", nullable = false, length = PersonId.LENGTH)
    private PersonId writtenBy;

    @Column(name = "written_at", nullable = false)
    private Instant writtenAt;

    @Column(name = "struck_by", length = PersonId.LENGTH)
    private PersonId struckBy;

    @Column(name = "struck_at")
    private Instant struckAt;

    protected Uninvited() {}

    /** @param uninvitedId made with the form: the same one sent twice is one */
    public Uninvited(String uninvitedId, String meetingId, String who, PersonId writtenBy, Instant at) {
        this.uninvitedId = uninvitedId;
        this.meetingId = meetingId;
        this.who = who;
        this.writtenBy = writtenBy;
        this.writtenAt = at;
    }

    public void strike(PersonId by, Instant at) {
        struckBy = by;
        struckAt = at;
    }

    public boolean isStruck() {
        return struckAt != null;
    }

    public String uninvitedId() {
        return uninvitedId;
    }

    public String who() {
        return who;
    }
}
