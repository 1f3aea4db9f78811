package uk.opendoor.meeting.calendar;

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
import uk.opendoor.access.Home;
import uk.opendoor.account.Secret;
import uk.opendoor.shared.PersonId;

/**
 * An address at which somebody's calendar asks for their meetings. Whoever knows it can read it, so it is kept as a
 * fingerprint only, and ends when they say so.
 */
@Entity
@Table(name = "calendar_feed")
@NamedQuery(
        name = "CalendarFeed.open",
        query = "select f from CalendarFeed f where f.person = :person and f.home = :home and f.revokedAt is null"
                + " order by f.id")
@NamedQuery(
        name = "CalendarFeed.byToken",
        query = "select f from CalendarFeed f where f.tokenHash = :hash and f.revokedAt is null")
public class CalendarFeed {

    private static final int HOME_LENGTH = 10;
    private static final Duration WORTH_NOTING = Duration.ofHours(1);

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;

    @Version
    private int version;

    @Column(nullable = false, length = PersonId.LENGTH)
    private PersonId person;

    @Enumerated(EnumType.STRING)
    @Column(nullable = false, length = HOME_LENGTH)
    private Home home;

    @Column(name = "token_hash", nullable = false, unique = true, length = Secret.HASH_LENGTH)
    private String tokenHash;

    @Column(name = "with_place", nullable = false)
    private boolean withPlace;

    @Column(name = "made_at", nullable = false)
    private Instant madeAt;

    @Column(name = "fetched_at")
    private Instant fetchedAt;

    @Column(name = "revoked_at")
    private Instant revokedAt;

    protected CalendarFeed() {}

    /** @param token what the address ends with; @param withPlace whether it tells places that they may know */
    public CalendarFeed(PersonId person, Home home, String token, boolean withPlace, Instant madeAt) {
        this.person = person;
        this.home = home;
        this.tokenHash = Secret.hash(token);
        this.withPlace = withPlace;
        this.madeAt = madeAt;
    }

    /** From now on nobody gets anything at its address. */
    void revoke(Instant at) {
        revokedAt = at;
    }

    /** Not each time: a calendar asks all day. */
    boolean isWorthNoting(Instant now) {
        return fetchedAt == null || fetchedAt.plus(WORTH_NOTING).isBefore(now);
    }

    void fetched(Instant at) {
        fetchedAt = at;
    }

    public PersonId person() {
        return person;
    }

    public Home home() {
        return home;
    }

    public boolean isWithPlace() {
        return withPlace;
    }

    public Instant madeAt() {
        return madeAt;
    }

    /** When a calendar last asked, to the hour; empty if none has. */
    public Optional<Instant> fetchedAt() {
        return Optional.ofNullable(fetchedAt);
    }
}
