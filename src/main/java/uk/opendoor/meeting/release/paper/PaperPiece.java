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
import java.util.List;
import java.util.stream.IntStream;
import uk.opendoor.store.Pieces;

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

    @Column(nullable = false, length = Pieces.LENGTH)
    private String base64;

    protected PaperPiece() {}

    private PaperPiece(String versionId, What what, int number, String base64) {
        this.versionId = versionId;
        this.what = what;
        this.number = number;
        this.base64 = base64;
    }

    static List<PaperPiece> cut(String versionId, What what, byte[] whole) {
        List<String> pieces = Pieces.cut(whole);
        return IntStream.range(0, pieces.size())
                .mapToObj(number -> new PaperPiece(versionId, what, number, pieces.get(number)))
                .toList();
    }
}
