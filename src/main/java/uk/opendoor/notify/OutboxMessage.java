package uk.opendoor.notify;

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
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import uk.opendoor.notify.transport.Fault;
import uk.opendoor.notify.transport.Parcel;
import uk.opendoor.shared.PersonId;

/**
 * One message on its way. Its address and its words may hold somebody's number and a code: both go as soon as nobody
 * needs them. What went wrong is kept as a kind of fault, never as what a server said.
 *
 * <p>A node that sends it claims it first: it puts the next try off by a lease, on the version it has read, so that one
 * of two nodes wins. Should that node end between sending and saying so, the lease runs out and another sends again: a
 * message comes at least once, and where the transport can tell, by its reference, only once.
 */
@Entity
@Table(name = "outbox_message")
@NamedQuery(
        name = "OutboxMessage.due",
        query = "select m from OutboxMessage m where m.state = uk.opendoor.notify.MessageState.WAITING"
                + " and m.channel in :channels and m.nextTryAt <= :now order by m.nextTryAt, m.id")
@NamedQuery(
        name = "OutboxMessage.claim",
        query = "update OutboxMessage m set m.version = m.version + 1, m.tries = m.tries + 1, m.nextTryAt = :until"
                + " where m.id = :id and m.version = :version"
                + " and m.state = uk.opendoor.notify.MessageState.WAITING")
@NamedQuery(
        name = "OutboxMessage.dead",
        query = "select m from OutboxMessage m where m.state = uk.opendoor.notify.MessageState.DEAD"
                + " order by m.settledAt desc, m.id desc")
@NamedQuery(name = "OutboxMessage.byMessageId", query = "select m from OutboxMessage m where m.messageId = :messageId")
@NamedQuery(name = "OutboxMessage.forget", query = """
                delete from OutboxMessage m where m.settledAt < :since and m.state in
                (uk.opendoor.notify.MessageState.SENT, uk.opendoor.notify.MessageState.PUT_AWAY)""")
public class OutboxMessage {

    /** How long a node may take to send one message before another tries. */
    static final Duration LEASE = Duration.ofMinutes(3);

    /** How long to wait after each try that failed; after the one that follows the last wait, nobody tries by itself. */
    static final List<Duration> BACK_OFF = List.of(
            Duration.ofSeconds(10),
            Duration.ofMinutes(1),
            Duration.ofMinutes(5),
            Duration.ofMinutes(30),
            Duration.ofHours(2));

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;

    @Version
    private int version;

    @Column(name = "message_id", nullable = false, unique = true, length = PersonId.LENGTH)
    private String messageId;

    @Column(nullable = false, length = PersonId.LENGTH)
    private PersonId person;

    @Enumerated(EnumType.STRING)
    @Column(nullable = false, length = 10)
    private Channel channel;

    @Column(nullable = false, length = 60)
    private String template;

    @Column(length = 254)
    private String address;

    @Column(length = 200)
    private String subject;

    @Column(length = 2000)
    private String body;

    @Column(name = "created_at", nullable = false)
    private Instant createdAt;

    @Column(name = "not_after")
    private Instant notAfter;

    @Enumerated(EnumType.STRING)
    @Column(nullable = false, length = 10)
    private MessageState state;

    @Column(nullable = false)
    private int tries;

    @Column(name = "next_try_at", nullable = false)
    private Instant nextTryAt;

    @Enumerated(EnumType.STRING)
    @Column(length = 20)
    private Fault problem;

    @Column(name = "settled_at")
    private Instant settledAt;

    protected OutboxMessage() {}

    OutboxMessage(Notice notice, String subject, String body, Instant now) {
        this.messageId = UUID.randomUUID().toString();
        this.person = notice.to();
        this.channel = notice.channel();
        this.template = notice.template();
        this.address = notice.address();
        this.subject = subject;
        this.body = body;
        this.createdAt = now;
        this.notAfter = notice.notAfter();
        this.state = MessageState.WAITING;
        this.nextTryAt = notice.notBefore().isAfter(now) ? notice.notBefore() : now;
    }

    Claim claim() {
        return new Claim(id, version + 1, new Parcel(messageId, person, channel, address, subject, body, tries > 0));
    }

    boolean isTooLate(Instant now) {
        return notAfter != null && !now.isBefore(notAfter);
    }

    /** Whether it was claimed as often as may be, and nobody has come back to say how it went. */
    boolean isTriedOut() {
        return tries > BACK_OFF.size();
    }

    boolean isStillHeldBy(Claim claim) {
        return version == claim.version() && state == MessageState.WAITING;
    }

    void sent(Instant now) {
        settle(MessageState.SENT, now);
        problem = null;
        empty();
    }

    void tooLate(Instant now) {
        settle(MessageState.DEAD, now);
        problem = Fault.TOO_LATE;
        empty();
    }

    /** Ends one that seems to end every node that tries to send it. */
    void lost(Instant now) {
        settle(MessageState.DEAD, now);
        problem = Fault.BROKEN;
    }

    /** Waits for the next try, or gives up if another would fail alike or there have been enough. */
    void failed(Fault fault, Instant now) {
        problem = fault;
        if (fault.isWorthAnotherTry() && tries <= BACK_OFF.size()) {
            nextTryAt = now.plus(BACK_OFF.get(tries - 1));
        } else {
            settle(MessageState.DEAD, now);
        }
    }

    /** From the beginning, with as many tries as a new one. */
    void tryAgain(Instant now) {
        if (!canBeTriedAgain()) {
            throw new IllegalStateException("there is nothing left to send");
        }
        become(MessageState.WAITING);
        tries = 0;
        nextTryAt = now;
        settledAt = null;
    }

    void putAway(Instant now) {
        settle(MessageState.PUT_AWAY, now);
        empty();
    }

    boolean isDead() {
        return state == MessageState.DEAD;
    }

    boolean canBeTriedAgain() {
        return isDead() && body != null;
    }

    private void settle(MessageState next, Instant now) {
        become(next);
        settledAt = now;
    }

    private void become(MessageState next) {
        if (!state.mayBecome(next)) {
            throw new IllegalStateException("a message that is " + state + " never becomes " + next);
        }
        state = next;
    }

    private void empty() {
        address = null;
        subject = null;
        body = null;
    }

    String messageId() {
        return messageId;
    }

    PersonId person() {
        return person;
    }

    Channel channel() {
        return channel;
    }

    String template() {
        return template;
    }

    Instant createdAt() {
        return createdAt;
    }

    int tries() {
        return tries;
    }

    Fault problem() {
        return problem;
    }

    Long id() {
        return id;
    }

    int version() {
        return version;
    }
}
