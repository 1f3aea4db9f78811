package uk.opendoor.meeting.after;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.NamedQuery;
import jakarta.persistence.Version;
import java.time.Instant;
import uk.opendoor.meeting.Meeting;
import uk.opendoor.meeting.MovedOn;
import uk.opendoor.shared.PersonId;

/**
 * What a meeting decided for one child, in plain words. A correction is the next one; the old one stays. The family reads the
 * last one that was told to them.
 */
@Entity
@NamedQuery(name = "Decision.of", query = """
                select d from Decision d where d.meetingId in :meetings order by d.number desc, d.id desc
                """)
@NamedQuery(name = "Decision.meetingsFor", query = """
                select m, c.child from Meeting m, MeetingChild c where c.meetingId = m.meetingId and c.child in :children
                and m.slot.starts >= :since order by m.slot.starts desc
                """)
@NamedQuery(name = "Decision.latestFor", query = """
                select d from Decision d where d.child in :children and d.number = (
                    select max(o.number) from Decision o where o.meetingId = d.meetingId and o.child = d.child)
                """)
public class Decision {

    public static final int LENGTH = 2000;

    static final int ID_LENGTH = 36;

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;

    @Version
    private int version;

    @Column(name = "decision_id", nullable = false, unique = true, length = ID_LENGTH)
    private String decisionId;

    @Column(name = "meeting_id", nullable = false, length = ID_LENGTH)
    private String meetingId;

    @Column(nullable = false, length = PersonId.LENGTH)
    private PersonId child;

    @Column(nullable = false)
    private int number;

    @Enumerated(EnumType.STRING)
    @Column(nullable = false, length = Outcome.NAME_LENGTH)
    private Outcome outcome;

    @Enumerated(EnumType.STRING)
    @Column(name = "plan_kind", length = PlanKind.NAME_LENGTH)
    private PlanKind kind;

    @Column(nullable = false, length = LENGTH)
    private String words;

    @Column(name = "written_by", nullable = false, length = PersonId.LENGTH)
    private PersonId writtenBy;

    @Column(name = "written_at", nullable = false)
    private Instant writtenAt;

    @Column(name = "told_by", length = PersonId.LENGTH)
    private PersonId toldBy;

    @Column(name = "told_at")
    private Instant toldAt;

    protected Decision() {}

    /**
     * @param decisionId made with the form: the same one sent twice is one
     * @param number one more than that of the decision it corrects
     */
    public Decision(
            String decisionId,
            Meeting meeting,
            PersonId child,
            int number,
            DecisionWanted wanted,
            PersonId writtenBy,
            Instant at) {
        this.decisionId = decisionId;
        this.meetingId = meeting.meetingId();
        this.child = child;
        this.number = number;
        this.outcome = wanted.outcome();
        this.kind = wanted.kind();
        this.words = wanted.words();
        this.writtenBy = writtenBy;
        this.writtenAt = at;
    }

    /** @throws MovedOn if they were told already */
    public void tell(PersonId by, Instant at) {
        if (isTold()) {
            throw new MovedOn(decisionId);
        }
        toldBy = by;
        toldAt = at;
    }

    public boolean isTold() {
        return toldAt != null;
    }

    public String decisionId() {
        return decisionId;
    }

    public String meetingId() {
        return meetingId;
    }

    public PersonId child() {
        return child;
    }

    public int number() {
        return number;
    }

    public DecisionWanted said() {
        return new DecisionWanted(outcome, kind, words);
    }

    public PersonId writtenBy() {
        return writtenBy;
    }

    public Instant writtenAt() {
        return writtenAt;
    }

    /** When the family was told, or null. */
    public Instant toldAt() {
        return toldAt;
    }
}
