package uk.opendoor.meeting.release.list;

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
import uk.opendoor.meeting.release.find.Entry;
import uk.opendoor.shared.PersonId;

/** One thing that must not appear in a paper about one child, why, and who wrote it down. */
@Entity
@Table(name = "must_not_appear")
@NamedQuery(
        name = "Listed.of",
        query = "select l from Listed l where l.child in :children and l.takenOffAt is null order by l.id")
@NamedQuery(name = "Listed.byId", query = "select l from Listed l where l.entryId = :id")
public class Listed {

    public static final int WHY_LENGTH = 300;

    static final int ID_LENGTH = 36;
    static final int KIND_LENGTH = 20;

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;

    @Version
    private int version;

    @Column(name = "entry_id", nullable = false, unique = true, length = ID_LENGTH)
    private String entryId;

    @Column(nullable = false, length = PersonId.LENGTH)
    private PersonId child;

    @Enumerated(EnumType.STRING)
    @Column(nullable = false, length = KIND_LENGTH)
    private Entry.Kind kind;

    @Column(nullable = false, length = Entry.LONGEST)
    private String words;

    @Column(nullable = false, length = WHY_LENGTH)
    private String why;

    @Column(name = "written_by", nullable = false, length = PersonId.LENGTH)
    private PersonId writtenBy;

    @Column(name = "written_at", nullable = false)
    private Instant writtenAt;

    @Column(name = "taken_off_by", length = PersonId.LENGTH)
    private PersonId takenOffBy;

    @Column(name = "taken_off_at")
    private Instant takenOffAt;

    protected Listed() {}

    /** @param entryId made with the form: the same one sent twice is one */
    public Listed(String entryId, PersonId child, Entry entry, String why, PersonId by, Instant at) {
        this.entryId = entryId;
        this.child = child;
        this.kind = entry.kind();
        this.words = entry.text();
        this.why = why;
        this.writtenBy = by;
        this.writtenAt = at;
    }

    /** It may appear from now on; a second time changes nothing. */
    void takeOff(PersonId by, Instant at) {
        if (takenOffAt == null) {
            takenOffBy = by;
            takenOffAt = at;
        }
    }

    public String entryId() {
        return entryId;
    }

    public PersonId child() {
        return child;
    }

    public Entry entry() {
        return new Entry(kind, words);
    }

    public String why() {
        return why;
    }

    public PersonId writtenBy() {
        return writtenBy;
    }

    public Instant writtenAt() {
        return writtenAt;
    }
}
