package uk.opendoor.offer;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Optional;
import uk.opendoor.shared.NotFound;

/** The editions of the offer, the newest first. */
@ApplicationScoped
public class Editions {

    @PersistenceContext
    private EntityManager entities;

    private Clock clock;
    private volatile Edition current;

    protected Editions() {}

    @Inject
    public Editions(Clock clock) {
        this.clock = clock;
    }

    /** Records what is now published, unless the newest edition already holds exactly that. */
    @Transactional
    public Edition publish(String fingerprint, int services) {
        current = newest().filter(edition -> edition.holds(fingerprint)).orElseGet(() -> record(fingerprint, services));
        return current;
    }

    /** The edition that visitors are reading. */
    public Edition current() {
        return Optional.ofNullable(current).orElseThrow(NotFound::new);
    }

    private Edition record(String fingerprint, int services) {
        LocalDate today = LocalDate.now(clock);
        Edition edition = newest().map(newest -> newest.next(fingerprint, today, services))
                .orElseGet(() -> new Edition(1, fingerprint, today, services));
        entities.persist(edition);
        return edition;
    }

    private Optional<Edition> newest() {
        return entities.createNamedQuery("Edition.newestFirst", Edition.class)
                .setMaxResults(1)
                .getResultStream()
                .findFirst();
    }
}
