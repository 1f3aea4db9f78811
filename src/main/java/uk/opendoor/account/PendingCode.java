package uk.opendoor.account;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.NamedQuery;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Duration;
import java.time.Instant;
import uk.opendoor.shared.PersonId;

/**
 * A six-digit code on its way to somebody. The browser that asked for it holds a secret, and the code is kept only as a
 * fingerprint of both: who reads the database has not got the code, and who guesses elsewhere uses up nobody's tries.
 * For somebody we do not know there is one too, which was sent to nobody.
 */
@Entity
@Table(name = "pending_code")
@NamedQuery(name = "PendingCode.byToken", query = "select c from PendingCode c where c.tokenHash = :hash")
@NamedQuery(
        name = "PendingCode.try",
        query = "update PendingCode c set c.tries = c.tries + 1 where c.tokenHash = :hash and c.tries < :most"
                + " and c.usedAt is null and c.expiresAt > :now")
@NamedQuery(
        name = "PendingCode.use",
        query = "update PendingCode c set c.usedAt = :now where c.tokenHash = :hash and c.codeHash = :code"
                + " and c.person is not null and c.usedAt is null")
@NamedQuery(name = "PendingCode.tooOld", query = "delete from PendingCode c where c.expiresAt < :since")
public class PendingCode {

    static final Duration LIFE = Duration.ofMinutes(10);
    static final int TRIES = 5;

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;

    @Version
    private int version;

    @Column(name = "token_hash", nullable = false, unique = true, length = Secret.HASH_LENGTH)
    private String tokenHash;

    @Column(name = "code_hash", nullable = false, length = Secret.HASH_LENGTH)
    private String codeHash;

    @Column(length = PersonId.LENGTH)
    private PersonId person;

    @Column(nullable = false)
    private int tries;

    @Column(name = "expires_at", nullable = false)
    private Instant expiresAt;

    @Column(name = "used_at")
    private Instant usedAt;

    protected PendingCode() {}

    /** @param person null for a code that nobody gets */
    PendingCode(String token, String code, PersonId person, Instant now) {
        this.tokenHash = Secret.hash(token);
        this.codeHash = codeHash(token, code);
        this.person = person;
        this.expiresAt = now.plus(LIFE);
    }

    static String codeHash(String token, String code) {
        return Secret.hash(token + " " + code);
    }

    boolean isFor(PersonId somebody) {
        return somebody.equals(person);
    }

    /** Why no try counts any more, or that the try was wrong. */
    CodeAnswer refusal(Instant now) {
        if (usedAt != null) {
            return CodeAnswer.USED;
        }
        if (!now.isBefore(expiresAt)) {
            return CodeAnswer.EXPIRED;
        }
        return tries >= TRIES ? CodeAnswer.TOO_MANY : CodeAnswer.WRONG;
    }
}
