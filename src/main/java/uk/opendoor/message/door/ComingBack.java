package uk.opendoor.message.door;

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
import uk.opendoor.message.MovedOn;

/**
 * Somebody wants to come back. It is kept beside the records of people and tied to none of them: who it is, a worker finds
 * out.
 */
@Entity
@Table(name = "coming_back")
@NamedQuery(name = "ComingBack.byId", query = "select c from ComingBack c where c.comingId = :id")
@NamedQuery(name = "ComingBack.open", query = "select c from ComingBack c where c.open = true order by c.dueOn, c.id")
@NamedQuery(name = "ComingBack.countOpen", query = "select count(c) from ComingBack c where c.open = true")
@NamedQuery(name = "ComingBack.closed", query = "select c from ComingBack c where c.open = false order by c.id desc")
public class ComingBack {

    static final int ID_LENGTH = 36;

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;

    @Version
    private int version;

    @Column(name = "coming_id", nullable = false, unique = true, length = ID_LENGTH)
    private String comingId;

    @Column(nullable = false, unique = true, length = Reference.LENGTH)
    private String reference;

    @Enumerated(EnumType.STRING)
    @Column(nullable = false, length = ComingState.NAME_LENGTH)
    private ComingState state;

    @Column(nullable = false, length = Coming.WHO_LENGTH)
    private String who;

    @Column(name = "born_on", nullable = false)
    private LocalDate bornOn;

    @Enumerated(EnumType.STRING)
    @Column(nullable = false, length = Way.NAME_LENGTH)
    private Way way;

    @Column(name = "reached_at", nullable = false, length = Coming.AT_LENGTH)
    private String at;

    @Column(name = "safe_when", nullable = false, length = Coming.SAFE_LENGTH)
    private String safeWhen;

    @Column(name = "not_say", nullable = false, length = Coming.SAFE_LENGTH)
    private String notSay;

    @Column(nullable = false, length = Coming.NEEDS_LENGTH)
    private String needs;

    @Column(name = "came_at", nullable = false)
    private Instant cameAt;

    @Column(name = "promised_by", nullable = false)
    private LocalDate promisedBy;

    @Column(name = "due_on")
    private LocalDate dueOn;

    @Column(name = "open_row", nullable = false)
    private boolean open;

    protected ComingBack() {}

    /** @param promised the last day on which we try to reach them for the first time */
    public ComingBack(String comingId, Coming coming, Instant now, LocalDate promised) {
        this.comingId = comingId;
        this.reference = Reference.random();
        this.cameAt = now;
        this.promisedBy = promised;
        this.dueOn = promised;
        this.state = ComingState.WAITING;
        this.open = true;
        write(coming);
    }

    /** They have put something right before anybody looked. */
    void correct(Coming coming) {
        write(coming);
    }

    private void write(Coming coming) {
        who = coming.who();
        bornOn = coming.bornOn();
        way = coming.way();
        at = coming.at();
        safeWhen = coming.safeWhen();
        notSay = coming.notSay();
        needs = coming.needs();
    }

    /**
     * Something was done about it.
     *
     * @param next the day on which somebody looks again, or null
     * @throws MovedOn if that cannot be done any more
     */
    public void take(StepKind step, LocalDate next) {
        if (!state.allows(step)) {
            throw new MovedOn(comingId);
        }
        state = ComingState.after(step);
        open = state.isOpen();
        dueOn = next;
    }

    public String comingId() {
        return comingId;
    }

    public String reference() {
        return reference;
    }

    public ComingState state() {
        return state;
    }

    public Coming coming() {
        return new Coming(who, bornOn, way, at, safeWhen, notSay, needs);
    }

    public Instant cameAt() {
        return cameAt;
    }

    public LocalDate promisedBy() {
        return promisedBy;
    }

    /** The day by which somebody must look, or null if nothing is due. */
    public LocalDate dueOn() {
        return dueOn;
    }
}
