package uk.opendoor.account.activate;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.NamedQuery;
import jakarta.persistence.Version;
import java.time.Duration;
import java.time.Instant;
import uk.opendoor.account.Reach;
import uk.opendoor.account.Secret;
import uk.opendoor.account.invite.Invitation;
import uk.opendoor.notify.Channel;
import uk.opendoor.shared.PersonId;

/**
 * How far somebody has come who is opening their account. The browser holds a secret, this its fingerprint. It is kept for
 * a while after it has ended, so that whoever goes back or sends a form twice is told that all is well.
 */
@Entity
@NamedQuery(name = "Activation.byToken", query = "select a from Activation a where a.tokenHash = :hash")
@NamedQuery(name = "Activation.tooOld", query = "delete from Activation a where a.startedAt < :since")
public class Activation {

    static final Duration LIFE = Duration.ofMinutes(30);
    static final Duration KEPT = Duration.ofDays(1);

    /** Codes that one activation may have sent, to whatever addresses. */
    static final int MOST_CODES = 6;

    private static final int CHANNEL_LENGTH = 10;

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;

    @Version
    private int version;

    @Column(name = "token_hash", nullable = false, unique = true, length = Secret.HASH_LENGTH)
    private String tokenHash;

    @Column(name = "invitation_id", nullable = false, length = PersonId.LENGTH)
    private String invitationId;

    @Column(nullable = false, length = PersonId.LENGTH)
    private PersonId invitee;

    @Column(name = "started_at", nullable = false)
    private Instant startedAt;

    @Enumerated(EnumType.STRING)
    @Column(length = CHANNEL_LENGTH)
    private Channel channel;

    @Column(length = Reach.EMAIL_LENGTH)
    private String address;

    @Column(nullable = false)
    private boolean passphrase;

    @Column(nullable = false)
    private int codes;

    @Column(name = "pending_hash", length = Secret.HASH_LENGTH)
    private String pendingHash;

    @Column(name = "finished_at")
    private Instant finishedAt;

    protected Activation() {}

    Activation(String token, Invitation invitation, Instant now) {
        this.tokenHash = Secret.hash(token);
        this.invitationId = invitation.invitationId();
        this.invitee = invitation.invitee();
        this.startedAt = now;
    }

    boolean isRunning(Instant now) {
        return finishedAt == null && now.isBefore(startedAt.plus(LIFE));
    }

    boolean isFinished() {
        return finishedAt != null;
    }

    boolean mayHaveAnotherCode() {
        return codes < MOST_CODES;
    }

    /** @param pendingId of the code that was sent to this address: no other code proves it */
    void choose(Chosen chosen, String pendingId) {
        channel = chosen.channel();
        address = chosen.address();
        passphrase = chosen.passphrase();
        pendingHash = Secret.hash(pendingId);
        codes++;
    }

    boolean waitsFor(String pendingId) {
        return pendingHash != null && pendingHash.equals(Secret.hash(pendingId));
    }

    void finish(Instant now) {
        finishedAt = now;
        address = null;
    }

    String invitationId() {
        return invitationId;
    }

    PersonId invitee() {
        return invitee;
    }

    /** What was chosen, or null if nothing has been yet. */
    Chosen chosen() {
        return channel == null ? null : new Chosen(channel, address, passphrase);
    }
}
