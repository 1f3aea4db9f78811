package uk.opendoor.adviser.queue;

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
import uk.opendoor.shared.PersonId;

/** A clock that left the queue with a reason. It can be brought back; that it was away stays written down. */
@Entity
@Table(name = "settled_clock")
@NamedQuery(
        name = "SettledClock.keys",
        query = "select s.activeKey from SettledClock s where s.whose in :whose and s.activeKey is not null")
@NamedQuery(
        name = "SettledClock.of",
        query = "select s from SettledClock s where s.whose = :whose and s.activeKey is not null order by s.id desc")
@NamedQuery(name = "SettledClock.byKey", query = "select s from SettledClock s where s.activeKey = :key")
public class SettledClock {

    public static final int WORDS_LENGTH = 500;
    static final int RULE_LENGTH = 60;
    static final int KEY_LENGTH = 120;

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;

    @Version
    private int version;

    @Column(nullable = false, length = PersonId.LENGTH)
    private PersonId whose;

    @Column(name = "rule_code", nullable = false, length = RULE_LENGTH)
    private String rule;

    @Column(name = "started_on", nullable = false)
    private LocalDate started;

    /** The key of the clock while it is away, so that it is settled once at most. */
    @Column(name = "active_key", unique = true, length = KEY_LENGTH)
    private String activeKey;

    @Enumerated(EnumType.STRING)
    @Column(nullable = false, length = SettleReason.NAME_LENGTH)
    private SettleReason reason;

    @Column(nullable = false, length = WORDS_LENGTH)
    private String words;

    @Column(name = "settled_by", nullable = false, length = PersonId.LENGTH)
    private PersonId settledBy;

    @Column(name = "settled_at", nullable = false)
    private Instant settledAt;

    @Column(name = "undone_by", length = PersonId.LENGTH)
    private PersonId undoneBy;

    @Column(name = "undone_at")
    private Instant undoneAt;

    protected SettledClock() {}

    public SettledClock(ClockKey key, SettleReason reason, String words, PersonId by, Instant at) {
        this.whose = key.whose();
        this.rule = key.rule();
        this.started = key.started();
        this.activeKey = key.text();
        this.reason = reason;
        this.words = words;
        this.settledBy = by;
        this.settledAt = at;
    }

    /** It runs again. */
    public void undo(PersonId by, Instant at) {
        activeKey = null;
        undoneBy = by;
        undoneAt = at;
    }

    public String rule() {
        return rule;
    }

    public LocalDate started() {
        return started;
    }

    public SettleReason reason() {
        return reason;
    }

    public String words() {
        return words;
    }

    public PersonId settledBy() {
        return settledBy;
    }

    public Instant settledAt() {
        return settledAt;
    }
}
