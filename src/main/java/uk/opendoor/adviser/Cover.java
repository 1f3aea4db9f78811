package uk.opendoor.adviser;

import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.NamedQuery;
import jakarta.persistence.Version;
import java.time.LocalDate;
import uk.opendoor.shared.PersonId;

/** Who stands in for whom while they are away. */
@Entity
@NamedQuery(
        name = "Cover.by",
        query = "select c from Cover c where c.coveredBy = :person and c.term.since <= :on and c.term.until > :on"
                + " order by c.id")
@NamedQuery(
        name = "Cover.of",
        query = "select c from Cover c where c.away in :people and c.term.until > :on order by c.term.since, c.id")
@NamedQuery(name = "Cover.byId", query = "select c from Cover c where c.coverId = :id")
public class Cover {

    static final int ID_LENGTH = 36;

    /** Cover ends by itself after that, lest it be forgotten. */
    public static final int LONGEST_MONTHS = 6;

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;

    @Version
    private int version;

    @Column(name = "cover_id", nullable = false, unique = true, length = ID_LENGTH)
    private String coverId;

    @Column(nullable = false, length = PersonId.LENGTH)
    private PersonId away;

    @Column(name = "covered_by", nullable = false, length = PersonId.LENGTH)
    private PersonId coveredBy;

    @Embedded
    private Term term;

    protected Cover() {}

    /** @param coverId random, of 36 characters: the same one sent twice is one cover */
    public Cover(String coverId, PersonId away, PersonId coveredBy, Term term) {
        this.coverId = coverId;
        this.away = away;
        this.coveredBy = coveredBy;
        this.term = term;
    }

    public String coverId() {
        return coverId;
    }

    public PersonId away() {
        return away;
    }

    public PersonId coveredBy() {
        return coveredBy;
    }

    public Term term() {
        return term;
    }

    /** It is over from that day on. */
    public void end(LocalDate day) {
        term = term.endedOn(day);
    }
}
