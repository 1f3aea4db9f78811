package uk.opendoor.plan;

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
import java.time.LocalDate;
import uk.opendoor.shared.PersonId;

/** What somebody promised, in one version. The same promise keeps its id from version to version. */
@Entity
@Table(name = "plan_promise")
@NamedQuery(
        name = "Promise.of",
        query = "select p from Promise p where p.versionId = :versionId order by p.matter, p.dueOn, p.id")
@NamedQuery(name = "Promise.same", query = """
                select p from Promise p, PlanVersion v where p.promiseId = :promiseId and v.versionId = p.versionId
                and v.whose = :whose and v.state in :states order by v.number desc
                """)
public class Promise {

    public static final int WHAT_LENGTH = 500;
    public static final int NAME_LENGTH = 100;
    public static final int WHY_LENGTH = 500;

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;

    @Version
    private int version;

    @Column(name = "version_id", nullable = false, length = PlanVersion.ID_LENGTH)
    private String versionId;

    @Column(name = "promise_id", nullable = false, length = PlanVersion.ID_LENGTH)
    private String promiseId;

    @Enumerated(EnumType.STRING)
    @Column(nullable = false, length = Matter.NAME_LENGTH)
    private Matter matter;

    @Column(nullable = false, length = WHAT_LENGTH)
    private String what;

    @Enumerated(EnumType.STRING)
    @Column(nullable = false, length = Promiser.NAME_LENGTH)
    private Promiser promiser;

    @Column(name = "by_name", length = NAME_LENGTH)
    private String byName;

    @Column(name = "due_on")
    private LocalDate dueOn;

    @Enumerated(EnumType.STRING)
    @Column(nullable = false, length = PromiseState.NAME_LENGTH)
    private PromiseState state;

    @Column(name = "done_on")
    private LocalDate doneOn;

    @Column(name = "dropped_why", length = WHY_LENGTH)
    private String droppedWhy;

    @Column(name = "dropped_by", length = PersonId.LENGTH)
    private PersonId droppedBy;

    @Column(name = "dropped_on")
    private LocalDate droppedOn;

    protected Promise() {}

    /**
     * @param byName who does it, or null
     * @param dueOn the last day in time, or null: whenever they ask
     */
    public Promise(
            String versionId,
            String promiseId,
            Matter matter,
            String what,
            Promiser promiser,
            String byName,
            LocalDate dueOn) {
        this.versionId = versionId;
        this.promiseId = promiseId;
        this.matter = matter;
        this.what = what;
        this.promiser = promiser;
        this.byName = byName;
        this.dueOn = dueOn;
        this.state = PromiseState.OPEN;
    }

    public void reword(Matter newMatter, String newWhat, Promiser newPromiser, String newByName, LocalDate newDueOn) {
        matter = newMatter;
        what = newWhat;
        promiser = newPromiser;
        byName = newByName;
        dueOn = newDueOn;
    }

    /** @throws MovedOn if it was dropped */
    public void keep(LocalDate day) {
        if (state != PromiseState.DONE) {
            move(PromiseState.DONE);
            doneOn = day;
        }
    }

    /** Takes back that it was kept or dropped. */
    public void reopen() {
        if (state != PromiseState.OPEN) {
            move(PromiseState.OPEN);
            doneOn = null;
            droppedWhy = null;
            droppedBy = null;
            droppedOn = null;
        }
    }

    /** @throws MovedOn if it was kept */
    public void drop(String why, PersonId worker, LocalDate day) {
        move(PromiseState.DROPPED);
        droppedWhy = why;
        droppedBy = worker;
        droppedOn = day;
    }

    public boolean isLate(LocalDate today) {
        return state == PromiseState.OPEN && dueOn != null && today.isAfter(dueOn);
    }

    Promise copyInto(String otherVersionId) {
        Promise copy = new Promise(otherVersionId, promiseId, matter, what, promiser, byName, dueOn);
        copy.state = state;
        copy.doneOn = doneOn;
        copy.droppedWhy = droppedWhy;
        copy.droppedBy = droppedBy;
        copy.droppedOn = droppedOn;
        return copy;
    }

    private void move(PromiseState next) {
        if (!state.mayBecome(next)) {
            throw new MovedOn(promiseId);
        }
        state = next;
    }

    public String versionId() {
        return versionId;
    }

    public String promiseId() {
        return promiseId;
    }

    public Matter matter() {
        return matter;
    }

    public String what() {
        return what;
    }

    public Promiser promiser() {
        return promiser;
    }

    /** Who does it, by name, or null. */
    public String byName() {
        return byName;
    }

    /** The last day in time, or null: whenever they ask. */
    public LocalDate dueOn() {
        return dueOn;
    }

    public PromiseState state() {
        return state;
    }

    public LocalDate doneOn() {
        return doneOn;
    }

    public String droppedWhy() {
        return droppedWhy;
    }

    /** Who took it out of the plan, or null. */
    public PersonId droppedBy() {
        return droppedBy;
    }

    public LocalDate droppedOn() {
        return droppedOn;
    }
}
