package uk.opendoor.meeting.plan;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.NamedQuery;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import uk.opendoor.meeting.MovedOn;
import uk.opendoor.shared.PersonId;

/** What one relative does not agree with in a plan, and what we answered. It stays, whatever the plan says later. */
@Entity
@Table(name = "plan_objection")
@NamedQuery(name = "Objection.of", query = "select o from Objection o where o.planId in :plans order by o.id")
@NamedQuery(name = "Objection.unansweredFor", query = """
                select new uk.opendoor.meeting.plan.FamilyPlans$Unanswered(p.child, p.planId, o.saidAt)
                from Objection o, FamilyPlan p where o.planId = p.planId and p.child in :children
                and o.answeredAt is null order by o.id
                """)
public class Objection {

    public static final int LENGTH = 2000;

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;

    @Version
    private int version;

    @Column(name = "objection_id", nullable = false, unique = true, length = FamilyPlan.ID_LENGTH)
    private String objectionId;

    @Column(name = "plan_id", nullable = false, length = FamilyPlan.ID_LENGTH)
    private String planId;

    @Column(name = "said_by", nullable = false, length = PersonId.LENGTH)
    private PersonId saidBy;

    @Column(nullable = false, length = LENGTH)
    private String words;

    @Column(name = "said_at", nullable = false)
    private Instant saidAt;

    @Column(nullable = false, length = LENGTH)
    private String answer;

    @Column(name = "answered_by", length = PersonId.LENGTH)
    private PersonId answeredBy;

    @Column(name = "answered_at")
    private Instant answeredAt;

    protected Objection() {}

    /** @param objectionId made with the form: the same one sent twice is one */
    public Objection(String objectionId, FamilyPlan plan, PersonId saidBy, String words, Instant at) {
        this.objectionId = objectionId;
        this.planId = plan.planId();
        this.saidBy = saidBy;
        this.words = words;
        this.saidAt = at;
        this.answer = "";
    }

    /** @throws MovedOn if it is answered already */
    public void answer(String said, PersonId by, Instant at) {
        if (answeredAt != null) {
            throw new MovedOn(objectionId);
        }
        answer = said;
        answeredBy = by;
        answeredAt = at;
    }

    public String objectionId() {
        return objectionId;
    }

    public PersonId saidBy() {
        return saidBy;
    }

    public String words() {
        return words;
    }

    public Instant saidAt() {
        return saidAt;
    }

    public String answer() {
        return answer;
    }

    public PersonId answeredBy() {
        return answeredBy;
    }

    /** Null while nobody has answered. */
    public Instant answeredAt() {
        return answeredAt;
    }
}
