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
import java.io.ByteArrayOutputStream;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Base64;
import java.util.List;

/** A part of a file, or of the words in it, as long as both databases keep a text. Written once, and never changed. */
@Entity
@Table(name = "paper_piece")
@NamedQuery(
        name = "PaperPiece.of",
        query = "select p.base64 from PaperPiece p where p.versionId = :version and p.what = :what order by p.number")
class PaperPiece {

    /** What it is a piece of. */
    enum What {
        FILE,
        WORDS
    }

    static final int LENGTH = 32_000;

    /** A number that three divides, so that no piece but the last is filled up. */
    private static final int BYTES = LENGTH / 4 * 3;

    private static final int WHAT_LENGTH = 10;

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;

    @Column(name = "version_id", nullable = false, length = DeskPaper.ID_LENGTH)
    private String versionId;

    @Enumerated(EnumType.STRING)
    @Column(name = "of_what", nullable = false, length = WHAT_LENGTH)
    private What what;

    @Column(name = "number_of", nullable = false)
    private int number;

    @Column(nullable = false, length = LENGTH)
    private String base64;

    protected PaperPiece() {}

    private PaperPiece(String versionId, What what, int number, byte[] bytes) {
        this.versionId = versionId;
        this.what = what;
        this.number = number;
        this.base64 = Base64.getEncoder().encodeToString(bytes);
    }

    static List<PaperPiece> cut(String versionId, What what, byte[] whole) {
        List<PaperPiece> pieces = new ArrayList<>();
        for (int from = 0; from < whole.length; from += BYTES) {
            byte[] part = Arrays.copyOfRange(whole, from, Math.min(whole.length, from + BYTES));
            pieces.add(new PaperPiece(versionId, what, pieces.size(), part));
        }
        return pieces;
    }

    static byte[] join(List<String> pieces) {
        ByteArrayOutputStream whole = new ByteArrayOutputStream();
        pieces.forEach(piece -> whole.writeBytes(Base64.getDecoder().decode(piece)));
        return whole.toByteArray();
    }
}
