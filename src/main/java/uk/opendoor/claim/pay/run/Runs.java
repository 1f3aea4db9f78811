package uk.opendoor.claim.pay.run;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.Optional;
import uk.opendoor.claim.MovedOn;
import uk.opendoor.store.AtOnce;

/** Runs as they were made. For use cases that have passed the door. */
@ApplicationScoped
public class Runs {

    /** More than anybody looks back. */
    private static final int MOST = 100;

    @PersistenceContext
    private EntityManager entities;

    /** @throws MovedOn if the same form makes one at this moment */
    public void add(PaymentRun run) {
        AtOnce.add(entities, MovedOn::new, run);
    }

    Optional<PaymentRun> find(String runId) {
        return entities.createNamedQuery("PaymentRun.byId", PaymentRun.class)
                .setParameter("id", runId)
                .getResultStream()
                .findFirst();
    }

    List<PaymentRun> latest() {
        return entities.createNamedQuery("PaymentRun.latest", PaymentRun.class)
                .setMaxResults(MOST)
                .getResultList();
    }
}
