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
 * One browser in which somebody is signed in, from when until when. The browser holds a secret, this its fingerprint: who
 * reads the database cannot sign in with it. It outlives a restart of the server.
 */
@Entity
@Table(name = "sign_in")
@NamedQuery(name = "SignIn.byToken", query = "select s from SignIn s where s.tokenHash = :hash")
@NamedQuery(
        name = "SignIn.open",
        query = "select s from SignIn s where s.person = :person and s.endedAt is null and s.seenAt > :since"
                + " order by s.startedAt desc")
@NamedQuery(name = "SignIn.seen", query = "update SignIn s set s.seenAt = :now where s.id = :id and s.endedAt is null")
@NamedQuery(
        name = "SignIn.endAll",
        query = "update SignIn s set s.endedAt = :now where s.person = :person and s.endedAt is null")
public class SignIn {

    static final Duration IDLE = Duration.ofMinutes(20);
    static final Duration IDLE_STAFF = Duration.ofMinutes(60);
    private static final Duration LONGEST = Duration.ofHours(12);
    private static final Duration WORTH_WRITING = Duration.ofSeconds(30);

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;

    @Version
    private int version;

    @Column(name = "token_hash", nullable = false, unique = true, length = Secret.HASH_LENGTH)
    private String tokenHash;

    @Column(name = "form_token", nullable = false, length = Secret.LENGTH)
    private String formToken;

    @Column(nullable = false, length = PersonId.LENGTH)
    private PersonId person;

    @Column(nullable = false)
    private boolean staff;

    @Column(nullable = false, length = Browser.LENGTH)
    private String browser;

    @Column(name = "started_at", nullable = false)
    private Instant startedAt;

    @Column(name = "seen_at", nullable = false)
    private Instant seenAt;

    @Column(name = "ended_at")
    private Instant endedAt;

    protected SignIn() {}

    SignIn(String token, PersonId person, boolean staff, String browser, Instant now) {
        this.tokenHash = Secret.hash(token);
        this.formToken = Secret.random();
        this.person = person;
        this.staff = staff;
        this.browser = browser;
        this.startedAt = now;
        this.seenAt = now;
    }

    boolean isOpen(Instant now) {
        return endedAt == null && now.isBefore(seenAt.plus(idle())) && now.isBefore(startedAt.plus(LONGEST));
    }

    boolean isWorthSeeing(Instant now) {
        return now.isAfter(seenAt.plus(WORTH_WRITING));
    }

    void end(Instant now) {
        if (endedAt == null) {
            endedAt = now;
        }
    }

    /** How long somebody may do nothing. */
    Duration idle() {
        return staff ? IDLE_STAFF : IDLE;
    }

    /** Its name outside: the fingerprint of a random secret, which tells nothing. */
    public String name() {
        return tokenHash;
    }

    Long id() {
        return id;
    }

    PersonId person() {
        return person;
    }

    public String formToken() {
        return formToken;
    }

    public String browser() {
        return browser;
    }

    public Instant startedAt() {
        return startedAt;
    }
}
