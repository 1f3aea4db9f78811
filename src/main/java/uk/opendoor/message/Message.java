package uk.opendoor.message;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.NamedQuery;
import jakarta.persistence.Version;
import java.time.Instant;
import uk.opendoor.shared.PersonId;

/** One message between a young person and those who work with them. It is never changed and never taken back. */
@Entity
@NamedQuery(name = "Message.of", query = "select m from Message m where m.whose = :whose order by m.id desc")
@NamedQuery(name = "Message.byId", query = "select m from Message m where m.messageId = :id")
@NamedQuery(
        name = "Message.unanswered",
        query = "select m from Message m where m.whose in :whose and m.byYoung = true and m.answeredAt is null"
                + " order by m.id")
public class Message {

    static final int ID_LENGTH = 36;
    public static final int WORDS_LENGTH = 2000;

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;

    @Version
    private int version;

    @Column(name = "message_id", nullable = false, unique = true, length = ID_LENGTH)
    private String messageId;

    @Column(nullable = false, length = PersonId.LENGTH)
    private PersonId whose;

    @Column(nullable = false, length = PersonId.LENGTH)
    private PersonId sender;

    @Column(name = "by_young", nullable = false)
    private boolean byYoung;

    @Column(nullable = false, length = WORDS_LENGTH)
    private String words;

    @Column(name = "sent_at", nullable = false)
    private Instant sentAt;

    @Column(name = "delivered_at")
    private Instant deliveredAt;

    @Column(name = "answered_at")
    private Instant answeredAt;

    protected Message() {}

    /** @param whose the young person whose conversation it is */
    public Message(String messageId, PersonId whose, PersonId sender, String words, Instant now) {
        this.messageId = messageId;
        this.whose = whose;
        this.sender = sender;
        this.byYoung = sender.equals(whose);
        this.words = words;
        this.sentAt = now;
    }

    /** It stands where somebody will read it. */
    public void deliver(Instant now) {
        deliveredAt = now;
    }

    /** Somebody has written back after it, or it needs no answer. */
    public void answer(Instant now) {
        answeredAt = now;
    }

    /** Whether it is this message that was sent, and not another one from the same form. */
    boolean says(PersonId from, String what) {
        return sender.equals(from) && words.equals(what);
    }

    Long id() {
        return id;
    }

    public String messageId() {
        return messageId;
    }

    public PersonId whose() {
        return whose;
    }

    public PersonId sender() {
        return sender;
    }

    public boolean isByYoung() {
        return byYoung;
    }

    public String words() {
        return words;
    }

    public Instant sentAt() {
        return sentAt;
    }

    /** Whether the young person wrote it and nobody has answered. */
    public boolean isWaiting() {
        return byYoung && answeredAt == null;
    }

    /** Null while there is nobody to read it. */
    public Instant deliveredAt() {
        return deliveredAt;
    }
}
