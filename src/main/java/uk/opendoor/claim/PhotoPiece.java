package uk.opendoor.claim;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.NamedQuery;
import jakarta.persistence.Table;
import java.util.List;
import java.util.stream.IntStream;
import uk.opendoor.store.Pieces;

/** A piece of a picture, in text: both databases keep that in the same way. */
@Entity
@Table(name = "claim_photo_piece")
@NamedQuery(
        name = "PhotoPiece.of",
        query = "select p.text from PhotoPiece p where p.photoId = :photo order by p.number")
@NamedQuery(name = "PhotoPiece.forget", query = "delete from PhotoPiece p where p.photoId = :photo")
public class PhotoPiece {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;

    @Column(name = "photo_id", nullable = false, length = Claim.ID_LENGTH)
    private String photoId;

    @Column(name = "number_of", nullable = false)
    private int number;

    @Column(name = "piece", nullable = false, length = Pieces.LENGTH)
    private String text;

    protected PhotoPiece() {}

    private PhotoPiece(String photoId, int number, String text) {
        this.photoId = photoId;
        this.number = number;
        this.text = text;
    }

    static List<PhotoPiece> cut(String photoId, byte[] jpeg) {
        List<String> pieces = Pieces.cut(jpeg);
        return IntStream.range(0, pieces.size())
                .mapToObj(number -> new PhotoPiece(photoId, number, pieces.get(number)))
                .toList();
    }
}
