package uk.opendoor.adviser;

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

/** A record that a worker opened in an emergency, for a few hours; or tried to, by a reference that is nobody's. */
@Entity
@Table(name = "broken_glass")
@NamedQuery(
        name = "BrokenGlass.isOpen",
        query = "select count(g) from BrokenGlass g where g.whose = :whose and g.breaker = :asker and g.until > :now")
@NamedQuery(
        name = "BrokenGlass.open",
        query = "select g from BrokenGlass g where g.breaker = :breaker and g.whose is not null and g.until > :now"
                + " order by g.id desc")
@NamedQuery(
        name = "BrokenGlass.tries",
        query = "select count(g) from BrokenGlass g where g.breaker = :breaker and g.at > :since")
@NamedQuery(name = "BrokenGlass.lately", query = """
                select g from BrokenGlass g where g.at > :since
                and (g.breaker in :workers or g.whose in (
                    select a.youngPerson from Allocation a where a.worker in :workers
                    and a.term.since <= :on and (a.term.until is null or a.term.until > :on))
                or not exists (
                    select a.id from Allocation a where a.youngPerson = g.whose
                    and a.term.since <= :on and (a.term.until is null or a.term.until > :on))
                and g.whose is not null)
                order by g.id desc
                """)
public class BrokenGlass {

    public static final int REASON_LENGTH = 500;
    public static final int SHORTEST_REASON = 10;

    /** How long a record stays open. */
    public static final Duration OPEN = Duration.ofHours(4);

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;

    @Version
    private int version;

    @Column(nullable = false, length = PersonId.LENGTH)
    private PersonId breaker;

    @Column(length = PersonId.LENGTH)
    private PersonId whose;

    @Column(nullable = false, length = REASON_LENGTH)
    private String reason;

    @Column(name = "broken_at", nullable = false)
    private Instant at;

    @Column(name = "until_moment", nullable = false)
    private Instant until;

    protected BrokenGlass() {}

    /** @param whose null if the reference was nobody's */
    public BrokenGlass(PersonId breaker, PersonId whose, String reason, Instant at) {
        this.breaker = breaker;
        this.whose = whose;
        this.reason = reason;
        this.at = at;
        this.until = at.plus(OPEN);
    }

    public PersonId breaker() {
        return breaker;
    }

    public PersonId whose() {
        return whose;
    }

    public String reason() {
        return reason;
    }

    public Instant at() {
        return at;
    }

    public Instant until() {
        return until;
    }
}
