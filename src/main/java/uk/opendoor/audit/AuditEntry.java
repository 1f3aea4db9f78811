package uk.opendoor.audit;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.NamedQuery;
import jakarta.persistence.QueryHint;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import uk.opendoor.shared.NotFound;
import uk.opendoor.shared.PersonId;

/**
 * One thing that was written down, as it is read. It is added by the {@link Chain} alone, and nothing changes it, so it
 * has no version; a query reads it from the database each time, and not from what the transaction has read before. The fields are read as they stand, whatever somebody has made of them behind our back.
 */
@Entity
@Table(name = "audit_entry")
@NamedQuery(
        name = "AuditEntry.after",
        query = "select e from AuditEntry e where e.number > :number order by e.number",
        hints = @QueryHint(name = "eclipselink.refresh", value = "true"))
@NamedQuery(
        name = "AuditEntry.looks",
        query = "select e from AuditEntry e where e.whose = :whose and e.deed in :deeds and e.who <> :whose"
                + " order by e.number desc",
        hints = @QueryHint(name = "eclipselink.refresh", value = "true"))
@NamedQuery(
        name = "AuditEntry.lastChange",
        query = "select max(e.number) from AuditEntry e"
                + " where e.whose in :whose and e.deed = :deed and e.atMillis >= :since")
public class AuditEntry {

    @Id
    private long number;

    @Column(name = "at_millis", nullable = false)
    private long atMillis;

    @Column(nullable = false)
    private String deed;

    private String who;

    @Column(length = Link.ROLES_LENGTH)
    private String roles;

    private String whose;

    @Column(nullable = false, length = Link.WHAT_LENGTH)
    private String what;

    @Column(length = Link.WHY_LENGTH)
    private String why;

    @Column(name = "from_where", length = Link.FROM_LENGTH)
    private String from;

    @Column(name = "previous_hash", nullable = false)
    private String previous;

    @Column(nullable = false)
    private String hash;

    protected AuditEntry() {}

    public Instant at() {
        return Instant.ofEpochMilli(atMillis);
    }

    /** The name of a {@link Deed}. */
    public String deed() {
        return deed;
    }

    /** Empty if nobody was signed in. */
    public Optional<PersonId> who() {
        return person(who);
    }

    /** The names of the roles they held then. */
    public Set<String> roles() {
        return Stream.ofNullable(roles)
                .flatMap(text -> Stream.of(text.split(" ")))
                .collect(Collectors.toSet());
    }

    /** Empty if it was about nobody's record. */
    public Optional<PersonId> whose() {
        return person(whose);
    }

    public String what() {
        return what;
    }

    /** The reason that was given. */
    public Optional<String> why() {
        return Optional.ofNullable(why);
    }

    /** Where it came from, coarsely. */
    public Optional<String> from() {
        return Optional.ofNullable(from);
    }

    String hash() {
        return hash;
    }

    Link link() {
        return new Link(number, atMillis, deed, who, roles, whose, what, why, from, previous);
    }

    private static Optional<PersonId> person(String text) {
        try {
            return Optional.ofNullable(text).map(PersonId::new);
        } catch (NotFound noPerson) {
            return Optional.empty();
        }
    }
}
