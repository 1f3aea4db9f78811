package uk.opendoor.family;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.PersistenceException;
import jakarta.transaction.Transactional;
import java.util.Optional;
import uk.opendoor.shared.PersonId;

/** Where young people live and spend the day. For use cases that have passed the door. */
@ApplicationScoped
public class WhereaboutsKept {

    @PersistenceContext
    private EntityManager entities;

    public Optional<Whereabouts> of(PersonId youngPerson) {
        return entities.createNamedQuery("Whereabouts.of", Whereabouts.class)
                .setParameter("youngPerson", youngPerson)
                .getResultStream()
                .findFirst();
    }

    @Transactional
    public void add(Whereabouts whereabouts) {
        entities.persist(whereabouts);
    }

    /** @throws ChangedMeanwhile if somebody else was faster */
    @Transactional
    public void keep(Whereabouts whereabouts) {
        try {
            entities.persist(whereabouts);
            entities.flush();
        } catch (PersistenceException faster) {
            throw new ChangedMeanwhile(faster);
        }
    }
}
