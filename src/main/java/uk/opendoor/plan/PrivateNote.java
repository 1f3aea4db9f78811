package uk.opendoor.plan;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.NamedQuery;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import uk.opendoor.shared.PersonId;

/** A note that only its writer can read, unless they share it with who works with them. */
@Entity
@Table(name = "private_note")
@NamedQuery(name = "PrivateNote.of", query = "select n from PrivateNote n where n.whose = :whose order by n.id desc")
@NamedQuery(
        name = "PrivateNote.shared",
        query = "select n from PrivateNote n where n.whose = :whose and n.sharedAt is not null order by n.id desc")
@NamedQuery(name = "PrivateNote.byId", query = "select n from PrivateNote n where n.noteId = :id and n.whose = :whose")
public class PrivateNote {

    public static final int LENGTH = 2000;

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;

    @Version
    private int version;

    @Column(name = "note_id", nullable = false, unique = true, length = PlanVersion.ID_LENGTH)
    private String noteId;

    @Column(nullable = false, length = PersonId.LENGTH)
    private PersonId whose;

    @Column(nullable = false, length = LENGTH)
    private String words;

    @Column(name = "written_at", nullable = false)
    private Instant writtenAt;

    @Column(name = "shared_at")
    private Instant sharedAt;

    protected PrivateNote() {}

    /** @param noteId made with the form: the same one sent twice is one note */
    public PrivateNote(String noteId, PersonId whose, String words, Instant writtenAt) {
        this.noteId = noteId;
        this.whose = whose;
        this.words = words;
        this.writtenAt = writtenAt;
    }

    public void reword(String newWords, Instant now) {
        words = newWords;
        writtenAt = now;
    }

    public void share(Instant now) {
        sharedAt = now;
    }

    public void unshare() {
        sharedAt = null;
    }

    public int revision() {
        return version;
    }

    public String noteId() {
        return noteId;
    }

    public PersonId whose() {
        return whose;
    }

    public String words() {
        return words;
    }

    public Instant writtenAt() {
        return writtenAt;
    }

    /** Since when who works with them may read it, or null. */
    public Instant sharedAt() {
        return sharedAt;
    }
}
