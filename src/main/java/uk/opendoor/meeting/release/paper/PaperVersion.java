package uk.opendoor.meeting.release.paper;

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
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Instant;
import java.util.HexFormat;
import uk.opendoor.meeting.release.extract.Extracted;
import uk.opendoor.shared.PersonId;

/** A paper as it was put on the desk once. It never changes: whoever puts something right makes the next one. */
@Entity
@Table(name = "paper_version")
@NamedQuery(name = "PaperVersion.byId", query = "select v from PaperVersion v where v.versionId = :id")
@NamedQuery(
        name = "PaperVersion.of",
        query = "select v from PaperVersion v where v.paperId in :papers order by v.number")
public class PaperVersion {

    static final int KIND_LENGTH = 10;
    static final int HASH_LENGTH = 64;

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;

    @Version
    private int version;

    @Column(name = "version_id", nullable = false, unique = true, length = DeskPaper.ID_LENGTH)
    private String versionId;

    @Column(name = "paper_id", nullable = false, length = DeskPaper.ID_LENGTH)
    private String paperId;

    @Column(name = "number_of", nullable = false)
    private int number;

    @Enumerated(EnumType.STRING)
    @Column(name = "written_as", nullable = false, length = KIND_LENGTH)
    private Extracted.Kind writtenAs;

    @Column(nullable = false, length = HASH_LENGTH)
    private String sha256;

    @Column(nullable = false)
    private int bytes;

    @Column(name = "put_by", nullable = false, length = PersonId.LENGTH)
    private PersonId putBy;

    @Column(name = "put_at", nullable = false)
    private Instant putAt;

    protected PaperVersion() {}

    /** @param versionId made with the form: the same one sent twice is one */
    public PaperVersion(
            String versionId,
            String paperId,
            int number,
            Extracted.Kind writtenAs,
            byte[] file,
            PersonId by,
            Instant at) {
        this.versionId = versionId;
        this.paperId = paperId;
        this.number = number;
        this.writtenAs = writtenAs;
        this.sha256 = hash(file);
        this.bytes = file.length;
        this.putBy = by;
        this.putAt = at;
    }

    private static String hash(byte[] file) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(file));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    /** Whether these are the bytes that were put on the desk. */
    boolean isOf(byte[] file) {
        return sha256.equals(hash(file));
    }

    public String versionId() {
        return versionId;
    }

    public String paperId() {
        return paperId;
    }

    /** From 1. */
    public int number() {
        return number;
    }

    public Extracted.Kind writtenAs() {
        return writtenAs;
    }

    public int bytes() {
        return bytes;
    }

    public PersonId putBy() {
        return putBy;
    }

    public Instant putAt() {
        return putAt;
    }
}
