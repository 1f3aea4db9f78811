package uk.opendoor.account;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.NamedQuery;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.Optional;
import uk.opendoor.shared.PersonId;

/**
 * How one person shows who they are. It is opened by their invitation; when it is closed nothing opens the portal for
 * them any more, until somebody invites them again.
 */
@Entity
@NamedQuery(name = "Account.of", query = "select a from Account a where a.person = :person")
public class Account {

    static final int HASH_LENGTH = 200;
    static final int TOTP_LENGTH = 64;
    private static final long NEVER = -1;

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;

    @Version
    private int version;

    @Column(nullable = false, unique = true, length = PersonId.LENGTH)
    private PersonId person;

    @Column(name = "passphrase_hash", length = HASH_LENGTH)
    private String passphraseHash;

    @Column(name = "totp_secret", length = TOTP_LENGTH)
    private String totpSecret;

    @Column(name = "totp_step", nullable = false)
    private long totpStep = NEVER;

    @Column(name = "opened_at", nullable = false)
    private Instant openedAt;

    @Column(name = "closed_at")
    private Instant closedAt;

    protected Account() {}

    Account(PersonId person, Instant now) {
        this.person = person;
        this.openedAt = now;
    }

    boolean isOpen() {
        return closedAt == null;
    }

    /** Opens it again after it was closed; what opened it before is gone. */
    void open(Instant now) {
        if (!isOpen()) {
            openedAt = now;
            closedAt = null;
        }
    }

    void close(Instant now) {
        forgetSecrets();
        if (isOpen()) {
            closedAt = now;
        }
    }

    /** For a lost phone: nothing that was on it opens the account any more. */
    void forgetSecrets() {
        passphraseHash = null;
        totpSecret = null;
        totpStep = NEVER;
    }

    void protectBy(String hash) {
        passphraseHash = hash;
    }

    /** @param step the step of the code that confirmed it, which is used up by that */
    void pairWith(String secret, long step) {
        totpSecret = secret;
        totpStep = step;
    }

    /** Uses a code of the app up; false if that code or a later one was used before. */
    boolean use(long step) {
        boolean fresh = step > totpStep;
        totpStep = Math.max(step, totpStep);
        return fresh;
    }

    Optional<String> passphraseHash() {
        return Optional.ofNullable(passphraseHash);
    }

    Optional<String> totpSecret() {
        return Optional.ofNullable(totpSecret);
    }
}
