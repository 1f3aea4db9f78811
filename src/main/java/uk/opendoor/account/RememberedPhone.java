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

/** A phone that somebody had remembered: on it their passphrase is enough, for 30 days. */
@Entity
@Table(name = "remembered_phone")
@NamedQuery(
        name = "RememberedPhone.of",
        query = "select p from RememberedPhone p where p.person = :person and p.until > :now order by p.since desc")
@NamedQuery(
        name = "RememberedPhone.byToken",
        query = "select p from RememberedPhone p where p.tokenHash = :hash and p.until > :now")
@NamedQuery(
        name = "RememberedPhone.forget",
        query = "delete from RememberedPhone p where p.person = :person and p.tokenHash = :hash")
@NamedQuery(name = "RememberedPhone.forgetAll", query = "delete from RememberedPhone p where p.person = :person")
@NamedQuery(name = "RememberedPhone.tooOld", query = "delete from RememberedPhone p where p.until <= :now")
public class RememberedPhone {

    public static final Duration LIFE = Duration.ofDays(30);

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;

    @Version
    private int version;

    @Column(name = "token_hash", nullable = false, unique = true, length = Secret.HASH_LENGTH)
    private String tokenHash;

    @Column(nullable = false, length = PersonId.LENGTH)
    private PersonId person;

    @Column(nullable = false, length = Browser.LENGTH)
    private String browser;

    @Column(nullable = false)
    private Instant since;

    @Column(name = "until_time", nullable = false)
    private Instant until;

    protected RememberedPhone() {}

    RememberedPhone(String token, PersonId person, String browser, Instant now) {
        this.tokenHash = Secret.hash(token);
        this.person = person;
        this.browser = browser;
        this.since = now;
        this.until = now.plus(LIFE);
    }

    /** Its name outside: the fingerprint of a random secret, which tells nothing. */
    public String name() {
        return tokenHash;
    }

    PersonId person() {
        return person;
    }

    public String browser() {
        return browser;
    }

    public Instant since() {
        return since;
    }

    public Instant until() {
        return until;
    }
}
