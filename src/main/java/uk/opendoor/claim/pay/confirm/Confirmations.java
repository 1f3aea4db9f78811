package uk.opendoor.claim.pay.confirm;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.Optional;
import uk.opendoor.claim.MovedOn;
import uk.opendoor.store.AtOnce;

/** Confirmations that were read. For use cases that have passed the door. */
@ApplicationScoped
class Confirmations {

    private static final int MOST = 20;

    @PersistenceContext
    private EntityManager entities;

    /** @throws MovedOn if the same form is read at this moment */
    void add(Confirmation confirmation) {
        AtOnce.add(entities, MovedOn::new, confirmation);
    }

    void add(ConfirmationRow row) {
        entities.persist(row);
    }

    Optional<Confirmation> find(String id) {
        return entities.createNamedQuery("Confirmation.byId", Confirmation.class)
                .setParameter("id", id)
                .getResultStream()
                .findFirst();
    }

    List<Confirmation> latest() {
        return entities.createNamedQuery("Confirmation.latest", Confirmation.class)
                .setMaxResults(MOST)
                .getResultList();
    }

    List<ConfirmationRow> rows(Confirmation confirmation) {
        return entities.createNamedQuery("ConfirmationRow.of", ConfirmationRow.class)
                .setParameter("id", confirmation.confirmationId())
                .setMaxResults(ConfirmationFile.MOST_ROWS)
                .getResultList();
    }
}
