package uk.opendoor.sync.upload;

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
import java.time.Duration;
import java.time.Instant;
import uk.opendoor.shared.PersonId;
import uk.opendoor.sync.SyncKind;

/** A file that was looked at, until it is imported or forgotten. */
@Entity
@Table(name = "uploaded_file")
@NamedQuery(name = "UploadedFile.byId", query = "select f from UploadedFile f where f.fileId = :id")
@NamedQuery(name = "UploadedFile.latest", query = "select f from UploadedFile f order by f.id desc")
@NamedQuery(name = "UploadedFile.forget", query = "delete from UploadedFile f where f.uploadedAt < :until")
public class UploadedFile {

    static final int ID_LENGTH = 36;

    /** Much longer than one part takes. */
    static final Duration SILENCE = Duration.ofMinutes(1);

    private static final int KIND_LENGTH = 20;

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;

    @Version
    private int version;

    @Column(name = "file_id", nullable = false, unique = true, length = ID_LENGTH)
    private String fileId;

    @Enumerated(EnumType.STRING)
    @Column(nullable = false, length = KIND_LENGTH)
    private SyncKind kind;

    @Column(name = "uploaded_by", nullable = false, length = PersonId.LENGTH)
    private PersonId uploadedBy;

    @Column(name = "uploaded_at", nullable = false)
    private Instant uploadedAt;

    @Column(name = "imported_at")
    private Instant importedAt;

    /** When a part of it was last being taken. */
    @Column(name = "taken_at")
    private Instant takenAt;

    protected UploadedFile() {}

    /** @param fileId made with the form: the same one sent twice is one */
    UploadedFile(String fileId, SyncKind kind, PersonId by, Instant at) {
        this.fileId = fileId;
        this.kind = kind;
        this.uploadedBy = by;
        this.uploadedAt = at;
    }

    /**
     * It is being imported from now on: somebody takes the next part of it.
     *
     * @return whether nobody else does; who has said nothing for so long was stopped
     */
    boolean begin(Instant at) {
        boolean isFree = !isRunning(at);
        if (isFree) {
            importedAt = importedAt == null ? at : importedAt;
            takenAt = at;
        }
        return isFree;
    }

    /** Another part is done; the next one begins. */
    void goOn(Instant at) {
        takenAt = at;
    }

    /** Nothing takes it any more, though nothing was lost either. */
    void rest() {
        takenAt = null;
    }

    boolean isRunning(Instant now) {
        return takenAt != null && now.isBefore(takenAt.plus(SILENCE));
    }

    boolean isBegun() {
        return importedAt != null;
    }

    String fileId() {
        return fileId;
    }

    SyncKind kind() {
        return kind;
    }

    Instant uploadedAt() {
        return uploadedAt;
    }
}
