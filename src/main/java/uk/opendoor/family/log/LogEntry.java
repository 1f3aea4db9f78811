package uk.opendoor.family.log;

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
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import uk.opendoor.shared.PersonId;

/**
 * One call, letter, visit or meeting as a parent wrote it down. It is theirs alone. Thrown away, it can be brought back
 * for a time, and then it is gone.
 */
@Entity
@Table(name = "log_entry")
@NamedQuery(name = "LogEntry.byId", query = "select e from LogEntry e where e.entryId = :id and e.whose = :whose")
@NamedQuery(name = "LogEntry.found", query = """
                select e from LogEntry e where e.whose = :whose and e.thrownAt is null and e.kind in :kinds
                and e.words like :first escape '!' and e.words like :second escape '!' and e.words like :third escape '!'
                order by e.onDay desc, e.atTime desc, e.id desc
                """)
@NamedQuery(name = "LogEntry.foundOpen", query = """
                select e from LogEntry e where e.whose = :whose and e.thrownAt is null and e.kind in :kinds
                and e.words like :first escape '!' and e.words like :second escape '!' and e.words like :third escape '!'
                and exists (select p from LogPromise p where p.entry = e and p.doneOn is null)
                order by e.onDay desc, e.atTime desc, e.id desc
                """)
@NamedQuery(
        name = "LogEntry.all",
        query = "select e from LogEntry e where e.whose = :whose and e.thrownAt is null"
                + " order by e.onDay desc, e.atTime desc, e.id desc")
@NamedQuery(
        name = "LogEntry.thrown",
        query = "select e from LogEntry e where e.whose = :whose and e.thrownAt > :since order by e.thrownAt desc")
@NamedQuery(
        name = "LogEntry.countThrown",
        query = "select count(e) from LogEntry e where e.whose = :whose and e.thrownAt > :since")
@NamedQuery(name = "LogEntry.forget", query = "delete from LogEntry e where e.thrownAt <= :since")
public class LogEntry {

    static final int ID_LENGTH = 36;
    static final int KIND_LENGTH = 20;

    /** All that can be typed into one, with its promises. */
    static final int WORDS_LENGTH = 7000;

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;

    @Version
    private int version;

    @Column(name = "entry_id", nullable = false, unique = true, length = ID_LENGTH)
    private String entryId;

    @Column(nullable = false, length = PersonId.LENGTH)
    private PersonId whose;

    @Enumerated(EnumType.STRING)
    @Column(nullable = false, length = KIND_LENGTH)
    private LogKind kind;

    @Column(name = "on_day", nullable = false)
    private LocalDate onDay;

    @Column(name = "at_time")
    private LocalTime atTime;

    @Column(nullable = false, length = LogFacts.WHO_LENGTH)
    private String who;

    @Column(nullable = false, length = LogFacts.ROLE_LENGTH)
    private String role;

    @Column(nullable = false, length = LogFacts.SAID_LENGTH)
    private String said;

    /** Everything that was typed, in small letters: what a search looks in. */
    @Column(nullable = false, length = WORDS_LENGTH)
    private String words;

    @Column(name = "changed_at", nullable = false)
    private Instant changedAt;

    @Column(name = "thrown_at")
    private Instant thrownAt;

    protected LogEntry() {}

    /** @param entryId made with the form: the same one sent twice is one entry */
    public LogEntry(String entryId, PersonId whose, LogFacts facts, List<PromiseFacts> promises, Instant now) {
        this.entryId = entryId;
        this.whose = whose;
        change(facts, promises, now);
    }

    public final void change(LogFacts facts, List<PromiseFacts> promises, Instant now) {
        kind = facts.kind();
        onDay = facts.on();
        atTime = facts.at();
        who = facts.who();
        role = facts.role();
        said = facts.said();
        words = words(facts, promises);
        changedAt = now;
    }

    private static String words(LogFacts facts, List<PromiseFacts> promises) {
        Stream<String> own = Stream.of(facts.who(), facts.role(), facts.said());
        Stream<String> promised = promises.stream().flatMap(one -> Stream.of(one.what(), one.by()));
        return small(Stream.concat(own, promised).collect(Collectors.joining("\n")));
    }

    /** As a search compares it. */
    static String small(String text) {
        return text.toLowerCase(Locale.UK);
    }

    public void throwAway(Instant now) {
        thrownAt = now;
    }

    public void bringBack() {
        thrownAt = null;
    }

    /** Whether it can still be read by its writer: thrown away, it can be brought back for a time. */
    public boolean isThereAt(Instant now) {
        return thrownAt == null || thrownAt.isAfter(now.minus(LogEntries.KEPT));
    }

    /** Which version this is, for whoever writes it anew. */
    public int revision() {
        return version;
    }

    Long id() {
        return id;
    }

    public String entryId() {
        return entryId;
    }

    public PersonId whose() {
        return whose;
    }

    public LogFacts facts() {
        return new LogFacts(kind, onDay, atTime, who, role, said);
    }

    public Instant changedAt() {
        return changedAt;
    }

    /** When it was thrown away, or null. */
    public Instant thrownAt() {
        return thrownAt;
    }
}
