package uk.opendoor.plan;

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
import uk.opendoor.shared.PersonId;

/** What somebody says about a matter. It is never changed. */
@Entity
@NamedQuery(name = "Remark.of", query = "select r from Remark r where r.whose = :whose order by r.id desc")
@NamedQuery(name = "Remark.byId", query = "select r from Remark r where r.remarkId = :id")
public class Remark {

    public static final int LENGTH = 2000;

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;

    @Version
    private int version;

    @Column(name = "remark_id", nullable = false, unique = true, length = PlanVersion.ID_LENGTH)
    private String remarkId;

    @Column(nullable = false, length = PersonId.LENGTH)
    private PersonId whose;

    @Enumerated(EnumType.STRING)
    @Column(nullable = false, length = Matter.NAME_LENGTH)
    private Matter matter;

    @Column(nullable = false, length = PersonId.LENGTH)
    private PersonId author;

    @Column(nullable = false, length = LENGTH)
    private String words;

    @Column(name = "written_at", nullable = false)
    private Instant writtenAt;

    protected Remark() {}

    /** @param remarkId made with the form: the same one sent twice is one remark */
    public Remark(String remarkId, PersonId whose, Matter matter, PersonId author, String words, Instant writtenAt) {
        this.remarkId = remarkId;
        this.whose = whose;
        this.matter = matter;
        this.author = author;
        this.words = words;
        this.writtenAt = writtenAt;
    }

    public String remarkId() {
        return remarkId;
    }

    public PersonId whose() {
        return whose;
    }

    public Matter matter() {
        return matter;
    }

    public PersonId author() {
        return author;
    }

    public String words() {
        return words;
    }

    public Instant writtenAt() {
        return writtenAt;
    }
}
