package uk.opendoor.claim;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.NamedQuery;
import jakarta.persistence.Table;
import java.time.Instant;

/** A picture of a receipt or a quote, drawn anew by us so that nothing that was hidden in the file is kept. */
@Entity
@Table(name = "claim_photo")
@NamedQuery(name = "ClaimPhoto.of", query = "select p from ClaimPhoto p where p.claimId in :claims order by p.id")
public class ClaimPhoto {

    /** Of one claim. */
    public static final int MOST = 6;

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;

    @Column(name = "photo_id", nullable = false, unique = true, length = Claim.ID_LENGTH)
    private String photoId;

    @Column(name = "claim_id", nullable = false, length = Claim.ID_LENGTH)
    private String claimId;

    @Column(name = "added_at", nullable = false)
    private Instant addedAt;

    protected ClaimPhoto() {}

    /** @param photoId made with the form: the same one sent twice is one */
    ClaimPhoto(String photoId, String claimId, Instant at) {
        this.photoId = photoId;
        this.claimId = claimId;
        this.addedAt = at;
    }

    public String photoId() {
        return photoId;
    }

    String claimId() {
        return claimId;
    }
}
