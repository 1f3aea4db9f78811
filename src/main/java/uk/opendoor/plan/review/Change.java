package uk.opendoor.plan.review;

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
import uk.opendoor.plan.MovedOn;
import uk.opendoor.shared.PersonId;

/** Something changed in a life: what the young person told, and what we answered. Neither is ever changed. */
@Entity
@Table(name = "life_change")
@NamedQuery(name = "Change.of", query = "select c from Change c where c.whose = :whose order by c.id desc")
@NamedQuery(name = "Change.byId", query = "select c from Change c where c.changeId = :id")
@NamedQuery(
        name = "Change.unanswered",
        query = "select c from Change c where c.whose in :whose and c.answeredOn is null order by c.id")
public class Change {

    /** Characters of each of the two texts. */
    public static final int LENGTH = 2000;

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;

    @Version
    private int version;

    @Column(name = "change_id", nullable = false, unique = true, length = Review.ID_LENGTH)
    private String changeId;

    @Column(nullable = false, length = PersonId.LENGTH)
    private PersonId whose;

    @Enumerated(EnumType.STRING)
    @Column(nullable = false, length = ChangeKind.NAME_LENGTH)
    private ChangeKind kind;

    @Column(nullable = false, length = LENGTH)
    private String words;

    @Column(name = "told_on", nullable = false)
    private LocalDate toldOn;

    @Column(length = LENGTH)
    private String answer;

    @Column(name = "answered_by", length = PersonId.LENGTH)
    private PersonId answeredBy;

    @Column(name = "answered_on")
    private LocalDate answeredOn;

    protected Change() {}

    /**
     * @param changeId made with the form: the same one sent twice is one
     * @param words perhaps empty
     */
    public Change(String changeId, PersonId whose, ChangeKind kind, String words, LocalDate toldOn) {
        this.changeId = changeId;
        this.whose = whose;
        this.kind = kind;
        this.words = words;
        this.toldOn = toldOn;
    }

    /** @throws MovedOn if somebody has answered */
    public void answer(String theAnswer, PersonId by, LocalDate today) {
        if (answeredOn != null) {
            throw new MovedOn(changeId);
        }
        answer = theAnswer;
        answeredBy = by;
        answeredOn = today;
    }

    public String changeId() {
        return changeId;
    }

    public PersonId whose() {
        return whose;
    }

    public ChangeKind kind() {
        return kind;
    }

    public String words() {
        return words;
    }

    public LocalDate toldOn() {
        return toldOn;
    }

    public String answer() {
        return answer;
    }

    public LocalDate answeredOn() {
        return answeredOn;
    }
}
