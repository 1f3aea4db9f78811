package uk.opendoor.meeting.release.paper;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.NamedQuery;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import uk.opendoor.meeting.MeetingInvitation;
import uk.opendoor.shared.PersonId;

/** Somebody who is invited wants to speak to the chair before, as when the report did not come in time. */
@Entity
@Table(name = "chair_wish")
@NamedQuery(name = "ChairWish.of", query = "select w from ChairWish w where w.meetingId = :meeting order by w.id")
@NamedQuery(
        name = "ChairWish.open",
        query = "select w from ChairWish w where w.child in :children and w.spokenAt is null order by w.id")
@NamedQuery(name = "ChairWish.byInvitation", query = "select w from ChairWish w where w.invitationId = :invitation")
public class ChairWish {

    public static final int LENGTH = 1000;

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;

    @Version
    private int version;

    @Column(name = "wish_id", nullable = false, unique = true, length = DeskPaper.ID_LENGTH)
    private String wishId;

    @Column(name = "invitation_id", nullable = false, unique = true, length = DeskPaper.ID_LENGTH)
    private String invitationId;

    @Column(name = "meeting_id", nullable = false, length = DeskPaper.ID_LENGTH)
    private String meetingId;

    @Column(nullable = false, length = PersonId.LENGTH)
    private PersonId child;

    @Column(nullable = false, length = LENGTH)
    private String words;

    @Column(name = "asked_at", nullable = false)
    private Instant askedAt;

    @Column(name = "spoken_by", length = PersonId.LENGTH)
    private PersonId spokenBy;

    @Column(name = "spoken_at")
    private Instant spokenAt;

    protected ChairWish() {}

    /** @param words what about, or empty */
    public ChairWish(String wishId, MeetingInvitation invitation, PersonId child, String words, Instant at) {
        this.wishId = wishId;
        this.invitationId = invitation.invitationId();
        this.meetingId = invitation.meetingId();
        this.child = child;
        this.words = words;
        this.askedAt = at;
    }

    /** The chair has spoken to them; a second time changes nothing. */
    public void spoken(PersonId by, Instant at) {
        if (spokenAt == null) {
            spokenBy = by;
            spokenAt = at;
        }
    }

    public String wishId() {
        return wishId;
    }

    public String invitationId() {
        return invitationId;
    }

    public String meetingId() {
        return meetingId;
    }

    public PersonId child() {
        return child;
    }

    public String words() {
        return words;
    }

    public Instant askedAt() {
        return askedAt;
    }

    public Instant spokenAt() {
        return spokenAt;
    }
}
