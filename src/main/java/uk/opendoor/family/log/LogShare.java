package uk.opendoor.family.log;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.NamedQuery;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import uk.opendoor.adviser.Capacity;
import uk.opendoor.shared.PersonId;

/**
 * One entry that a parent lets one worker read, as the one who works with one child. It ends when the parent takes it
 * back. Whether the worker works with that child today is asked each time they want to read.
 */
@Entity
@Table(name = "log_share")
@NamedQuery(
        name = "LogShare.of",
        query = "select s from LogShare s join fetch s.entry where s.entry in :entries order by s.id desc")
@NamedQuery(
        name = "LogShare.byId",
        query = "select s from LogShare s join fetch s.entry where s.shareId = :id and s.entry.whose = :whose")
@NamedQuery(
        name = "LogShare.live",
        query = "select s from LogShare s join fetch s.entry e where s.worker = :worker and s.child = :child"
                + " and s.endedAt is null and e.thrownAt is null order by s.id desc")
@NamedQuery(
        name = "LogShare.firstRead",
        query = "update LogShare s set s.firstReadAt = :now where s.id = :id and s.firstReadAt is null")
@NamedQuery(name = "LogShare.read", query = "update LogShare s set s.lastReadAt = :now where s.id = :id")
@NamedQuery(
        name = "LogShare.forget",
        query = "delete from LogShare s where s.entry.id in (select e.id from LogEntry e where e.thrownAt <= :since)")
public class LogShare {

    static final int CAPACITY_LENGTH = 30;

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;

    @Version
    private int version;

    @Column(name = "share_id", nullable = false, unique = true, length = LogEntry.ID_LENGTH)
    private String shareId;

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    @JoinColumn(name = "entry", nullable = false)
    private LogEntry entry;

    @Column(nullable = false, length = PersonId.LENGTH)
    private PersonId child;

    @Column(nullable = false, length = PersonId.LENGTH)
    private PersonId worker;

    @Enumerated(EnumType.STRING)
    @Column(nullable = false, length = CAPACITY_LENGTH)
    private Capacity capacity;

    @Column(name = "shared_at", nullable = false)
    private Instant sharedAt;

    @Column(name = "ended_at")
    private Instant endedAt;

    @Column(name = "first_read_at")
    private Instant firstReadAt;

    @Column(name = "last_read_at")
    private Instant lastReadAt;

    protected LogShare() {}

    /** @param shareId made with the question: the same answer sent twice is one */
    public LogShare(String shareId, LogEntry entry, PersonId child, PersonId worker, Capacity capacity, Instant now) {
        this.shareId = shareId;
        this.entry = entry;
        this.child = child;
        this.worker = worker;
        this.capacity = capacity;
        this.sharedAt = now;
    }

    /** Takes it back. What is over stays over since then. */
    public void end(Instant now) {
        endedAt = endedAt == null ? now : endedAt;
    }

    /** They read it then, for the first time and the last. */
    public void read(Instant at) {
        firstReadAt = at;
        lastReadAt = at;
    }

    public boolean isLive() {
        return endedAt == null;
    }

    public boolean isWith(PersonId reader, PersonId forChild) {
        return worker.equals(reader) && child.equals(forChild);
    }

    Long id() {
        return id;
    }

    public String shareId() {
        return shareId;
    }

    public LogEntry entry() {
        return entry;
    }

    public PersonId child() {
        return child;
    }

    public PersonId worker() {
        return worker;
    }

    public Capacity capacity() {
        return capacity;
    }

    public Instant sharedAt() {
        return sharedAt;
    }

    /** When it was taken back, or null. */
    public Instant endedAt() {
        return endedAt;
    }

    /** When the worker read it first, or null. */
    public Instant firstReadAt() {
        return firstReadAt;
    }

    public Instant lastReadAt() {
        return lastReadAt;
    }
}
