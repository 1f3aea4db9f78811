package uk.opendoor.message;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.NamedQuery;
import jakarta.persistence.Table;
import java.time.Instant;
import uk.opendoor.shared.PersonId;

/** Somebody had a message before their eyes. Two who look at once leave two; the first one counts. */
@Entity
@Table(name = "message_reading")
@NamedQuery(name = "Reading.of", query = "select r from Reading r where r.messageId in :messages order by r.id")
public class Reading {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;

    @Column(name = "message_id", nullable = false, length = Message.ID_LENGTH)
    private String messageId;

    @Column(nullable = false, length = PersonId.LENGTH)
    private PersonId reader;

    @Column(name = "read_at", nullable = false)
    private Instant readAt;

    protected Reading() {}

    public Reading(String messageId, PersonId reader, Instant now) {
        this.messageId = messageId;
        this.reader = reader;
        this.readAt = now;
    }

    public String messageId() {
        return messageId;
    }

    public PersonId reader() {
        return reader;
    }

    public Instant readAt() {
        return readAt;
    }
}
