package uk.opendoor.meeting.after;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.NamedQuery;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import uk.opendoor.shared.PersonId;

/** That the record of a meeting has gone to those who should have it. Said once. */
@Entity
@Table(name = "record_sent")
@NamedQuery(name = "RecordSent.of", query = "select r from RecordSent r where r.meetingId in :meetings")
public class RecordSent {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;

    @Version
    private int version;

    @Column(name = "meeting_id", nullable = false, unique = true, length = Decision.ID_LENGTH)
    private String meetingId;

    @Column(name = "sent_by", nullable = false, length = PersonId.LENGTH)
    private PersonId sentBy;

    @Column(name = "sent_at", nullable = false)
    private Instant sentAt;

    protected RecordSent() {}

    public RecordSent(String meetingId, PersonId sentBy, Instant at) {
        this.meetingId = meetingId;
        this.sentBy = sentBy;
        this.sentAt = at;
    }

    public String meetingId() {
        return meetingId;
    }

    public PersonId sentBy() {
        return sentBy;
    }

    public Instant sentAt() {
        return sentAt;
    }
}
