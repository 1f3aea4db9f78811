package uk.opendoor.message.door;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.PersistenceException;
import jakarta.persistence.TypedQuery;
import java.util.List;
import java.util.Optional;
import uk.opendoor.message.MovedOn;

/** Those who come back. There is no search by name. */
@ApplicationScoped
public class Comings {

    /** As many as a page can show. */
    static final int MOST = 100;

    static final int CLOSED_SHOWN = 20;

    @PersistenceContext
    private EntityManager entities;

    /** @throws MovedOn if the same form was faster */
    public void add(Object one) {
        try {
            entities.persist(one);
            entities.flush();
        } catch (PersistenceException faster) {
            throw new MovedOn(faster);
        }
    }

    public Optional<ComingBack> find(String comingId) {
        return entities.createNamedQuery("ComingBack.byId", ComingBack.class)
                .setParameter("id", comingId)
                .getResultStream()
                .findFirst();
    }

    /** The most urgent first; those with nothing due come last. */
    List<ComingBack> open() {
        return list("ComingBack.open", MOST);
    }

    long countOpen() {
        return entities.createNamedQuery("ComingBack.countOpen", Long.class).getSingleResult();
    }

    /** The latest to come first. */
    List<ComingBack> closed() {
        return list("ComingBack.closed", CLOSED_SHOWN);
    }

    List<DutyStep> steps(String comingId) {
        TypedQuery<DutyStep> query =
                entities.createNamedQuery("DutyStep.of", DutyStep.class).setParameter("coming", comingId);
        return query.setMaxResults(MOST).getResultList();
    }

    boolean hasStep(String stepId) {
        return !entities.createNamedQuery("DutyStep.byId", DutyStep.class)
                .setParameter("id", stepId)
                .getResultList()
                .isEmpty();
    }

    private List<ComingBack> list(String query, int most) {
        return entities.createNamedQuery(query, ComingBack.class)
                .setMaxResults(most)
                .getResultList();
    }
}
