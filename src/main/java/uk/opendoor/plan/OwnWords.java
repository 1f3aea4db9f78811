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
import java.time.Instant;
import uk.opendoor.shared.PersonId;

/** What the young person said about a matter. Each saying is kept; the one with the highest number counts. */
@Entity
@Table(name = "own_words")
@NamedQuery(name = "OwnWords.latest", query = """
                select w from OwnWords w where w.whose = :whose and w.number = (
                    select max(o.number) from OwnWords o where o.whose = w.whose and o.matter = w.matter)
                """)
@NamedQuery(
        name = "OwnWords.history",
        query = "select w from OwnWords w where w.whose = :whose and w.matter = :matter order by w.number desc")
public class OwnWords {

    public static final int LENGTH = 2000;

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;

    @Version
    private int version;

    @Column(nullable = false, length = PersonId.LENGTH)
    private PersonId whose;

    @Enumerated(EnumType.STRING)
    @Column(nullable = false, length = Matter.NAME_LENGTH)
    private Matter matter;

    @Column(nullable = false)
    private int number;

    @Column(nullable = false, length = LENGTH)
    private String words;

    @Column(name = "written_at", nullable = false)
    private Instant writtenAt;

    protected OwnWords() {}

    public OwnWords(PersonId whose, Matter matter, int number, String words, Instant writtenAt) {
        this.whose = whose;
        this.matter = matter;
        this.number = number;
        this.words = words;
        this.writtenAt = writtenAt;
    }

    public PersonId whose() {
        return whose;
    }

    public Matter matter() {
        return matter;
    }

    /** Counts up from 1 for each matter; two who write at once want the same one. */
    public int number() {
        return number;
    }

    public String words() {
        return words;
    }

    public Instant writtenAt() {
        return writtenAt;
    }
}
