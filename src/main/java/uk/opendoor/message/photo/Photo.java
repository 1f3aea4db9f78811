package uk.opendoor.message.photo;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.NamedQuery;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.util.Base64;
import uk.opendoor.shared.PersonId;

/** A worker's photo, small, and drawn by us. In text, as both databases keep that in the same way. */
@Entity
@Table(name = "worker_photo")
@NamedQuery(name = "Photo.of", query = "select p from Photo p where p.worker = :worker")
public class Photo {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;

    @Version
    private int version;

    @Column(nullable = false, unique = true, length = PersonId.LENGTH)
    private PersonId worker;

    @Column(nullable = false, length = 4 * Portrait.MOST_BYTES / 3)
    private String jpeg;

    protected Photo() {}

    Photo(PersonId worker, byte[] jpeg) {
        this.worker = worker;
        show(jpeg);
    }

    final void show(byte[] another) {
        jpeg = Base64.getEncoder().encodeToString(another);
    }

    byte[] jpeg() {
        return Base64.getDecoder().decode(jpeg);
    }
}
