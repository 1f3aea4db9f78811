package uk.opendoor.notify.transport;

import jakarta.persistence.Column;
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
import uk.opendoor.notify.Channel;
import uk.opendoor.shared.PersonId;

/** A message to an invented person, for anybody to read. */
@Entity
@Table(name = "shown_message")
@NamedQuery(name = "ShownMessage.latest", query = "select s from ShownMessage s order by s.shownAt desc, s.id desc")
@NamedQuery(name = "ShownMessage.count", query = "select count(s) from ShownMessage s where s.reference = :reference")
public class ShownMessage {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;

    @Version
    private int version;

    @Column(nullable = false, unique = true, length = PersonId.LENGTH)
    private String reference;

    @Column(nullable = false, length = PersonId.LENGTH)
    private PersonId person;

    @Enumerated(EnumType.STRING)
    @Column(nullable = false, length = 10)
    private Channel channel;

    @Column(nullable = false, length = 200)
    private String subject;

    @Column(nullable = false, length = 2000)
    private String body;

    @Column(name = "shown_at", nullable = false)
    private Instant shownAt;

    protected ShownMessage() {}

    ShownMessage(Parcel parcel, Instant now) {
        this.reference = parcel.reference();
        this.person = parcel.to();
        this.channel = parcel.channel();
        this.subject = parcel.subject();
        this.body = parcel.body();
        this.shownAt = now;
    }

    public PersonId person() {
        return person;
    }

    public Channel channel() {
        return channel;
    }

    public String subject() {
        return subject;
    }

    public String body() {
        return body;
    }

    public Instant shownAt() {
        return shownAt;
    }
}
