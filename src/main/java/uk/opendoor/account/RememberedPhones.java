package uk.opendoor.account;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.List;
import uk.opendoor.shared.PersonId;

/** The phones that people had remembered. */
@ApplicationScoped
public class RememberedPhones {

    private static final int MOST_SHOWN = 20;

    @PersistenceContext
    private EntityManager entities;

    private Clock clock;

    protected RememberedPhones() {}

    @Inject
    public RememberedPhones(Clock clock) {
        this.clock = clock;
    }

    /** @return the secret for the phone's cookie */
    @Transactional
    public String remember(PersonId person, String browser) {
        entities.createNamedQuery("RememberedPhone.tooOld")
                .setParameter("now", clock.instant())
                .executeUpdate();
        String token = Secret.random();
        entities.persist(new RememberedPhone(token, person, browser, clock.instant()));
        return token;
    }

    /** @param token the secret in the phone's cookie */
    public boolean isRemembered(PersonId person, String token) {
        return entities.createNamedQuery("RememberedPhone.byToken", RememberedPhone.class)
                .setParameter("hash", Secret.hash(token))
                .setParameter("now", clock.instant())
                .getResultStream()
                .anyMatch(phone -> phone.person().equals(person));
    }

    /** The latest first. */
    public List<RememberedPhone> of(PersonId person) {
        return entities.createNamedQuery("RememberedPhone.of", RememberedPhone.class)
                .setParameter("person", person)
                .setParameter("now", clock.instant())
                .setMaxResults(MOST_SHOWN)
                .getResultList();
    }

    /** @param name what {@link RememberedPhone#name()} says */
    @Transactional
    public void forget(PersonId person, String name) {
        entities.createNamedQuery("RememberedPhone.forget")
                .setParameter("person", person)
                .setParameter("hash", name)
                .executeUpdate();
    }

    @Transactional
    public void forgetAll(PersonId person) {
        entities.createNamedQuery("RememberedPhone.forgetAll")
                .setParameter("person", person)
                .executeUpdate();
    }
}
