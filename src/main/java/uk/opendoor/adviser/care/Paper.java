package uk.opendoor.adviser.care;

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

/** A paper of somebody's, and its last day. A new one of the same kind takes the place of the one before. */
@Entity
@Table(name = "identity_paper")
@NamedQuery(
        name = "Paper.of",
        query = "select p from Paper p where p.whose in :whose and p.expiresOn = (select max(q.expiresOn) from Paper q"
                + " where q.whose = p.whose and q.kind = p.kind) order by p.id")
@NamedQuery(name = "Paper.byId", query = "select p from Paper p where p.paperId = :id")
public class Paper {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;

    @Version
    private int version;

    @Column(name = "paper_id", nullable = false, unique = true, length = CareSpell.ID_LENGTH)
    private String paperId;

    @Column(nullable = false, length = PersonId.LENGTH)
    private PersonId whose;

    @Enumerated(EnumType.STRING)
    @Column(nullable = false, length = PaperKind.NAME_LENGTH)
    private PaperKind kind;

    @Column(name = "expires_on", nullable = false)
    private LocalDate expiresOn;

    protected Paper() {}

    /**
     * @param paperId made with the form: the same one sent twice is one
     * @param expiresOn its last day
     */
    public Paper(String paperId, PersonId whose, PaperKind kind, LocalDate expiresOn) {
        this.paperId = paperId;
        this.whose = whose;
        this.kind = kind;
        this.expiresOn = expiresOn;
    }

    public String paperId() {
        return paperId;
    }

    public PersonId whose() {
        return whose;
    }

    public PaperKind kind() {
        return kind;
    }

    public LocalDate expiresOn() {
        return expiresOn;
    }
}
