package uk.opendoor.claim;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.NamedQuery;
import jakarta.persistence.Table;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Base64;
import java.util.List;
import java.util.stream.Collectors;

/** A piece of a picture, in text: both databases keep that in the same way. */
@Entity
@Table(name = "claim_photo_piece")
@NamedQuery(
        name = "PhotoPiece.of",
        query = "select p.text from PhotoPiece p where p.photoId = :photo order by p.number")
@NamedQuery(name = "PhotoPiece.forget", query = "delete from PhotoPiece p where p.photoId = :photo")
public class PhotoPiece {

    /** A multiple of three, so that the pieces of text can be put together again. */
    private static final int BYTES = 24_000;

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;

    @Column(name = "photo_id", nullable = false, length = Claim.ID_LENGTH)
    private String photoId;

    @Column(name = "number_of", nullable = false)
    private int number;

    @Column(name = "piece", nullable = false, length = 4 * BYTES / 3)
    private String text;

    protected PhotoPiece() {}

    private PhotoPiece(String photoId, int number, byte[] bytes) {
        this.photoId = photoId;
        this.number = number;
        this.text = Base64.getEncoder().encodeToString(bytes);
    }

    static List<PhotoPiece> cut(String photoId, byte[] jpeg) {
        List<PhotoPiece> pieces = new ArrayList<>();
        for (int from = 0; from < jpeg.length; from += BYTES) {
            byte[] part = Arrays.copyOfRange(jpeg, from, Math.min(jpeg.length, from + BYTES));
            pieces.add(new PhotoPiece(photoId, pieces.size(), part));
        }
        return pieces;
    }

    static byte[] join(List<String> pieces) {
        return Base64.getDecoder().decode(pieces.stream().collect(Collectors.joining()));
    }
}
