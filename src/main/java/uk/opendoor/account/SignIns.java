package uk.opendoor.account;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import uk.opendoor.shared.PersonId;

/** Who is signed in where. */
@ApplicationScoped
public class SignIns {

    private static final int MOST_SHOWN = 20;

    @PersistenceContext
    private EntityManager entities;

    private Clock clock;

    protected SignIns() {}

    @Inject
    public SignIns(Clock clock) {
        this.clock = clock;
    }

    /** @return the secret for the browser's cookie */
    @Transactional
    public String open(PersonId person, boolean staff, String browser) {
        String token = Secret.random();
        entities.persist(new SignIn(token, person, staff, browser, now()));
        return token;
    }

    /** The sign-in of this secret, whether it is over or not. */
    public Optional<SignIn> find(String token) {
        return entities.createNamedQuery("SignIn.byToken", SignIn.class)
                .setParameter("hash", Secret.hash(token))
                .getResultStream()
                .findFirst();
    }

    boolean isOpen(SignIn signIn) {
        return signIn.isOpen(now());
    }

    /** Not each time, for it is asked with every page. */
    boolean isWorthSeeing(SignIn signIn) {
        return signIn.isWorthSeeing(now());
    }

    /** Notes that somebody is still there. */
    @Transactional
    public void seen(SignIn signIn) {
        entities.createNamedQuery("SignIn.seen")
                .setParameter("now", now())
                .setParameter("id", signIn.id())
                .executeUpdate();
    }

    @Transactional
    public void end(String token) {
        find(token).ifPresent(signIn -> signIn.end(now()));
    }

    /** Ends one of somebody's own. @param name what {@link SignIn#name()} says */
    @Transactional
    public void end(PersonId person, String name) {
        open(person).stream().filter(signIn -> signIn.name().equals(name)).forEach(signIn -> signIn.end(now()));
    }

    /** Signs somebody out everywhere. */
    @Transactional
    public void endAll(PersonId person) {
        entities.createNamedQuery("SignIn.endAll")
                .setParameter("now", now())
                .setParameter("person", person)
                .executeUpdate();
    }

    /** Where somebody is signed in now, the latest first. */
    public List<SignIn> open(PersonId person) {
        return entities.createNamedQuery("SignIn.open", SignIn.class)
                .setParameter("person", person)
                .setParameter("since", now().minus(SignIn.IDLE_STAFF))
                .setMaxResults(MOST_SHOWN)
                .getResultStream()
                .filter(this::isOpen)
                .toList();
    }

    private Instant now() {
        return clock.instant();
    }
}
