package uk.opendoor.account.activate;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.util.Optional;
import uk.opendoor.account.Secret;
import uk.opendoor.account.invite.Invitation;

/** Those who are opening their account now. */
@ApplicationScoped
class Activations {

    @PersistenceContext
    private EntityManager entities;

    private Clock clock;

    protected Activations() {}

    @Inject
    Activations(Clock clock) {
        this.clock = clock;
    }

    /** @return the secret for the browser's cookie */
    String start(Invitation invitation) {
        entities.createNamedQuery("Activation.tooOld")
                .setParameter("since", clock.instant().minus(Activation.KEPT))
                .executeUpdate();
        String token = Secret.random();
        entities.persist(new Activation(token, invitation, clock.instant()));
        return token;
    }

    Optional<Activation> find(String token) {
        return entities.createNamedQuery("Activation.byToken", Activation.class)
                .setParameter("hash", Secret.hash(token))
                .getResultStream()
                .findFirst();
    }

    Optional<Activation> findRunning(String token) {
        return find(token).filter(activation -> activation.isRunning(clock.instant()));
    }
}
