package uk.opendoor.meeting.plan;

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
import uk.opendoor.meeting.MovedOn;
import uk.opendoor.meeting.after.PlanKind;
import uk.opendoor.shared.PersonId;

/** A plan for one child. Children of one family have one each, so that nobody reads by it of another child. */
@Entity
@Table(name = "family_plan")
@NamedQuery(name = "FamilyPlan.byId", query = "select p from FamilyPlan p where p.planId = :id")
@NamedQuery(
        name = "FamilyPlan.of",
        query = "select p from FamilyPlan p where p.child in :children order by p.begunOn desc, p.id desc")
public class FamilyPlan {

    public static final int WHY_LENGTH = 500;

    static final int ID_LENGTH = 36;

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;

    @Version
    private int version;

    @Column(name = "plan_id", nullable = false, unique = true, length = ID_LENGTH)
    private String planId;

    @Column(nullable = false, length = PersonId.LENGTH)
    private PersonId child;

    @Enumerated(EnumType.STRING)
    @Column(nullable = false, length = PlanKind.NAME_LENGTH)
    private PlanKind kind;

    @Enumerated(EnumType.STRING)
    @Column(nullable = false, length = PlanState.NAME_LENGTH)
    private PlanState state;

    @Column(name = "meeting_id", length = ID_LENGTH)
    private String meetingId;

    @Column(name = "begun_on", nullable = false)
    private LocalDate begunOn;

    @Column(name = "begun_by", nullable = false, length = PersonId.LENGTH)
    private PersonId begunBy;

    @Column(nullable = false)
    private boolean given;

    @Column(name = "ended_on")
    private LocalDate endedOn;

    @Column(name = "ended_by", length = PersonId.LENGTH)
    private PersonId endedBy;

    @Column(name = "ended_why", length = WHY_LENGTH)
    private String endedWhy;

    protected FamilyPlan() {}

    /**
     * @param planId made with the form: the same one sent twice is one
     * @param meetingId the meeting that it was made in, or null
     */
    public FamilyPlan(String planId, PersonId child, PlanKind kind, String meetingId, LocalDate on, PersonId by) {
        this.planId = planId;
        this.child = child;
        this.kind = kind;
        this.meetingId = meetingId;
        this.begunOn = on;
        this.begunBy = by;
        this.state = PlanState.DRAFT;
    }

    /** @throws MovedOn if the family has it already, or it has ended */
    public void give() {
        become(PlanState.RUNNING);
        given = true;
    }

    /** @throws MovedOn if it has ended already */
    public void end(LocalDate on, PersonId by, String why) {
        become(PlanState.ENDED);
        endedOn = on;
        endedBy = by;
        endedWhy = why;
    }

    private void become(PlanState next) {
        if (!state.mayBecome(next)) {
            throw new MovedOn(planId);
        }
        state = next;
    }

    /** Whether the family may read it: a draft that never ran was never theirs. */
    public boolean isGiven() {
        return given;
    }

    public String planId() {
        return planId;
    }

    public PersonId child() {
        return child;
    }

    public PlanKind kind() {
        return kind;
    }

    public PlanState state() {
        return state;
    }

    /** The meeting that it was made in, or null. */
    public String meetingId() {
        return meetingId;
    }

    public LocalDate begunOn() {
        return begunOn;
    }

    public PersonId begunBy() {
        return begunBy;
    }

    public LocalDate endedOn() {
        return endedOn;
    }

    public PersonId endedBy() {
        return endedBy;
    }

    public String endedWhy() {
        return endedWhy;
    }
}
