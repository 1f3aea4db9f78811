package uk.opendoor.account.signin;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.Optional;
import uk.opendoor.account.Secret;

/** Those who are on the way in. */
@ApplicationScoped
public class PendingSignIns {

    @PersistenceContext
    private EntityManager entities;

    private Clock clock;

    protected PendingSignIns() {}

    @Inject
    public PendingSignIns(Clock clock) {
        this.clock = clock;
    }

    @Transactional
    void add(PendingSignIn pending) {
        entities.createNamedQuery("PendingSignIn.tooOld")
                .setParameter("now", clock.instant())
                .executeUpdate();
        entities.persist(pending);
    }

    Optional<PendingSignIn> find(String token) {
        return entities.createNamedQuery("PendingSignIn.byToken", PendingSignIn.class)
                .setParameter("hash", Secret.hash(token))
                .getResultStream()
                .findFirst()
                .filter(pending -> pending.isLive(clock.instant()));
    }
}
