package uk.opendoor.account.signin;

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
import java.util.Optional;
import uk.opendoor.account.Secret;
import uk.opendoor.account.TotpSecret;
import uk.opendoor.notify.Channel;
import uk.opendoor.shared.PersonId;

/**
 * Somebody on the way in. It belongs to the browser in which it began, by a secret in a cookie; while a code is awaited,
 * that is the secret name of the code. It is made for an address that nobody has, too, and looks the same.
 */
@Entity
@Table(name = "pending_sign_in")
@NamedQuery(name = "PendingSignIn.byToken", query = "select p from PendingSignIn p where p.tokenHash = :hash")
@NamedQuery(name = "PendingSignIn.tooOld", query = "delete from PendingSignIn p where p.expiresAt <= :now")
public class PendingSignIn {

    static final Duration LIFE = Duration.ofHours(1);
    static final int PATH_LENGTH = 200;
    private static final int SHORT = 20;
    private static final int SECRET_LENGTH = 64;

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;

    @Version
    private int version;

    @Column(name = "token_hash", nullable = false, unique = true, length = Secret.HASH_LENGTH)
    private String tokenHash;

    @Column(length = PersonId.LENGTH)
    private PersonId person;

    @Column(name = "address_hash", nullable = false, length = Secret.HASH_LENGTH)
    private String addressHash;

    @Enumerated(EnumType.STRING)
    @Column(nullable = false, length = SHORT)
    private Channel channel;

    @Enumerated(EnumType.STRING)
    @Column(nullable = false, length = SHORT)
    private Step step;

    @Column(name = "to_path", length = PATH_LENGTH)
    private String to;

    @Column(name = "totp_secret", length = SECRET_LENGTH)
    private String totpSecret;

    @Column(name = "expires_at", nullable = false)
    private Instant expiresAt;

    protected PendingSignIn() {}

    /**
     * @param person whose address it is, or null
     * @param to the page that was asked for, or null
     */
    PendingSignIn(SignInName name, PersonId person, String to, Instant now) {
        this.person = person;
        this.addressHash = name.hash();
        this.channel = name.channel();
        this.to = to;
        this.expiresAt = now.plus(LIFE);
    }

    /** Goes on with another secret. */
    void goOn(Step next, String token) {
        this.step = next;
        this.tokenHash = Secret.hash(token);
    }

    /** Goes on in the same browser. */
    void goOn(Step next) {
        this.step = next;
    }

    void offer(TotpSecret secret) {
        this.totpSecret = secret.text();
    }

    Optional<TotpSecret> offered() {
        return Optional.ofNullable(totpSecret).map(TotpSecret::new);
    }

    boolean isLive(Instant now) {
        return now.isBefore(expiresAt);
    }

    boolean isAt(Step wanted) {
        return step == wanted;
    }

    Step step() {
        return step;
    }

    PersonId person() {
        return person;
    }

    Channel channel() {
        return channel;
    }

    String addressHash() {
        return addressHash;
    }

    Optional<String> to() {
        return Optional.ofNullable(to);
    }
}
