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
import uk.opendoor.sync.Outcome;

/** One row of a file: what stands in it, until it has been imported, and what becomes of it. */
@Entity
@Table(name = "uploaded_row")
@NamedQuery(name = "UploadedRow.of", query = "select r from UploadedRow r where r.fileId = :file order by r.number")
@NamedQuery(
        name = "UploadedRow.shown",
        query = "select r from UploadedRow r where r.fileId = :file and r.outcome = :outcome order by r.number")
@NamedQuery(
        name = "UploadedRow.counts",
        query = "select r.outcome, count(r) from UploadedRow r where r.fileId = :file group by r.outcome")
@NamedQuery(
        name = "UploadedRow.left",
        query = "select count(r) from UploadedRow r where r.fileId = :file and r.content is not null")
@NamedQuery(
        name = "UploadedRow.waiting",
        query = "select r from UploadedRow r where r.fileId = :file and r.content is not null order by r.number")
@NamedQuery(
        name = "UploadedRow.leaveOut",
        query = "update UploadedRow r set r.content = null where r.fileId = :file and r.outcome = :wrong")
@NamedQuery(
        name = "UploadedRow.forget",
        query = "delete from UploadedRow r where r.fileId in"
                + " (select f.fileId from UploadedFile f where f.uploadedAt < :until)")
public class UploadedRow {

    static final int CONTENT_LENGTH = 12_000;
    static final int PROBLEMS_LENGTH = 2000;
    private static final int REFERENCE_LENGTH = 64;
    private static final int OUTCOME_LENGTH = 20;

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;

    @Version
    private int version;

    @Column(name = "file_id", nullable = false, length = UploadedFile.ID_LENGTH)
    private String fileId;

    @Column(nullable = false)
    private int number;

    @Column(nullable = false, length = REFERENCE_LENGTH)
    private String reference;

    @Column(length = CONTENT_LENGTH)
    private String content;

    @Enumerated(EnumType.STRING)
    @Column(length = OUTCOME_LENGTH)
    private Outcome outcome;

    @Column(length = PROBLEMS_LENGTH)
    private String problems;

    protected UploadedRow() {}

    /** @param number as a spreadsheet counts it: the names of the columns stand in row 1 */
    UploadedRow(String fileId, int number, String reference, String content) {
        this.fileId = fileId;
        this.number = number;
        this.reference = reference;
        this.content = content;
    }

    /** @param why in words, one sentence a line */
    void becomes(Outcome what, String why) {
        outcome = what;
        problems = why.substring(0, Math.min(PROBLEMS_LENGTH, why.length()));
    }

    /** It is kept where it belongs, and no second time here. */
    void forgetContent() {
        content = null;
    }

    int number() {
        return number;
    }

    String reference() {
        return reference;
    }

    String content() {
        return content;
    }

    Outcome outcome() {
        return outcome;
    }

    String problems() {
        return problems;
    }
}
