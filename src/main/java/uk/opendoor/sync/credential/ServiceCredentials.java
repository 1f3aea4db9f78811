package uk.opendoor.sync.credential;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import uk.opendoor.account.Secret;
import uk.opendoor.shared.PersonId;

/** Which programs there are. For use cases that have passed the door, and for the filter that stands before it. */
@ApplicationScoped
public class ServiceCredentials {

    /** As many as are shown, ended ones among them. */
    private static final int MOST_SHOWN = 50;

    @PersistenceContext
    private EntityManager entities;

    private Clock clock;

    protected ServiceCredentials() {}

    @Inject
    public ServiceCredentials(Clock clock) {
        this.clock = clock;
    }

    /** Whose secret it is, if it has not been ended; that it was used today is noted once. */
    @Transactional
    public Optional<PersonId> recognise(String secret) {
        Optional<ServiceCredential> found = entities.createNamedQuery(
                        "ServiceCredential.bySecret", ServiceCredential.class)
                .setParameter("fingerprint", Secret.hash(secret))
                .getResultStream()
                .findFirst();
        found.ifPresent(this::used);
        return found.map(ServiceCredential::service);
    }

    private void used(ServiceCredential one) {
        LocalDate today = LocalDate.now(clock);
        if (!today.equals(one.usedOn())) {
            entities.createNamedQuery("ServiceCredential.used")
                    .setParameter("day", today)
                    .setParameter("id", one.id())
                    .executeUpdate();
        }
    }

    void add(ServiceCredential one) {
        entities.persist(one);
    }

    /** Those that open something first, the latest first. */
    List<ServiceCredential> all() {
        return entities.createNamedQuery("ServiceCredential.all", ServiceCredential.class)
                .setMaxResults(MOST_SHOWN)
                .getResultList();
    }

    long live() {
        return entities.createNamedQuery("ServiceCredential.live", Long.class).getSingleResult();
    }

    Optional<ServiceCredential> find(String credentialId) {
        return entities.createNamedQuery("ServiceCredential.byId", ServiceCredential.class)
                .setParameter("id", credentialId)
                .getResultStream()
                .findFirst();
    }
}
