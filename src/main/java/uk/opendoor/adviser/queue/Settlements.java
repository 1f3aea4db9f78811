package uk.opendoor.adviser.queue;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import uk.opendoor.shared.PersonId;

/** The clocks that left the queue with a reason. For use cases that have passed the door. */
@ApplicationScoped
public class Settlements {

    private static final int MOST = 20_000;
    private static final int SHOWN = 50;

    @PersistenceContext
    private EntityManager entities;

    public void add(SettledClock one) {
        entities.persist(one);
    }

    Set<String> keys(Collection<PersonId> whose) {
        return whose.isEmpty()
                ? Set.of()
                : new HashSet<>(entities.createNamedQuery("SettledClock.keys", String.class)
                        .setParameter("whose", whose)
                        .setMaxResults(MOST)
                        .getResultList());
    }

    /** The latest first. */
    List<SettledClock> of(PersonId whose) {
        return entities.createNamedQuery("SettledClock.of", SettledClock.class)
                .setParameter("whose", whose)
                .setMaxResults(SHOWN)
                .getResultList();
    }

    Optional<SettledClock> find(ClockKey key) {
        return entities.createNamedQuery("SettledClock.byKey", SettledClock.class)
                .setParameter("key", key.text())
                .getResultStream()
                .findFirst();
    }
}
