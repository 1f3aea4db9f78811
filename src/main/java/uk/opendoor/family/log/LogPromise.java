package uk.opendoor.family.log;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.NamedQuery;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.LocalDate;

/** Something that somebody said they would do, until the parent ticks it off. */
@Entity
@Table(name = "log_promise")
@NamedQuery(
        name = "LogPromise.of",
        query = "select p from LogPromise p join fetch p.entry where p.entry in :entries order by p.place")
@NamedQuery(
        name = "LogPromise.byId",
        query = "select p from LogPromise p join fetch p.entry"
                + " where p.promiseId = :id and p.entry.whose = :whose and p.entry.thrownAt is null")
@NamedQuery(
        name = "LogPromise.forget",
        query = "delete from LogPromise p where p.entry.id in (select e.id from LogEntry e where e.thrownAt <= :since)")
public class LogPromise {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;

    @Version
    private int version;

    @Column(name = "promise_id", nullable = false, unique = true, length = LogEntry.ID_LENGTH)
    private String promiseId;

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    @JoinColumn(name = "entry", nullable = false)
    private LogEntry entry;

    @Column(nullable = false)
    private int place;

    @Column(nullable = false, length = PromiseFacts.WHAT_LENGTH)
    private String what;

    @Column(name = "by_whom", nullable = false, length = PromiseFacts.BY_LENGTH)
    private String byWhom;

    @Column(name = "due_day")
    private LocalDate due;

    @Column(name = "done_on")
    private LocalDate doneOn;

    protected LogPromise() {}

    /** @param place among the promises of the entry, from 0 */
    public LogPromise(LogEntry entry, PromiseFacts facts, int place) {
        this.entry = entry;
        this.promiseId = facts.promiseId();
        change(facts, place);
    }

    public final void change(PromiseFacts facts, int newPlace) {
        place = newPlace;
        what = facts.what();
        byWhom = facts.by();
        due = facts.due();
    }

    /** What is done already stays done on its day. */
    public void keep(LocalDate day) {
        doneOn = doneOn == null ? day : doneOn;
    }

    public void reopen() {
        doneOn = null;
    }

    public String promiseId() {
        return promiseId;
    }

    public LogEntry entry() {
        return entry;
    }

    public PromiseFacts facts() {
        return new PromiseFacts(promiseId, what, byWhom, due);
    }

    /** The day on which the parent ticked it off, or null. */
    public LocalDate doneOn() {
        return doneOn;
    }
}
