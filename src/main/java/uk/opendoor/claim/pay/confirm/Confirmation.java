package uk.opendoor.claim.pay.confirm;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.NamedQuery;
import jakarta.persistence.Table;
import java.time.Instant;
import uk.opendoor.shared.FormId;
import uk.opendoor.shared.PersonId;

/** A file of the finance system that was read; of what stood in it only what became of its rows is kept. */
@Entity
@Table(name = "payment_confirmation")
@NamedQuery(name = "Confirmation.byId", query = "select c from Confirmation c where c.confirmationId = :id")
@NamedQuery(name = "Confirmation.latest", query = "select c from Confirmation c order by c.readAt desc, c.id desc")
class Confirmation {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;

    @Column(name = "confirmation_id", nullable = false, unique = true, length = PersonId.LENGTH)
    private String confirmationId;

    @Column(name = "read_by", nullable = false, length = PersonId.LENGTH)
    private PersonId readBy;

    @Column(name = "read_at", nullable = false)
    private Instant readAt;

    protected Confirmation() {}

    Confirmation(FormId form, PersonId by, Instant at) {
        this.confirmationId = form.value();
        this.readBy = by;
        this.readAt = at;
    }

    String confirmationId() {
        return confirmationId;
    }

    Instant readAt() {
        return readAt;
    }
}
