package uk.opendoor.account.mine;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import uk.opendoor.account.Accounts;
import uk.opendoor.account.People;
import uk.opendoor.account.Reach;
import uk.opendoor.audit.AuditTrail;
import uk.opendoor.audit.Deed;
import uk.opendoor.audit.Event;
import uk.opendoor.shared.PersonId;

/** Accounts that are to be closed, and the closing of them. */
@ApplicationScoped
public class Closings {

    private static final int MOST_AT_ONCE = 100;

    @PersistenceContext
    private EntityManager entities;

    private Accounts accounts;
    private People people;
    private AuditTrail audit;
    private Clock clock;

    protected Closings() {}

    @Inject
    public Closings(Accounts accounts, People people, AuditTrail audit, Clock clock) {
        this.accounts = accounts;
        this.people = people;
        this.audit = audit;
        this.clock = clock;
    }

    /** The day on which somebody's account closes, if they have asked for that. */
    public Optional<LocalDate> day(PersonId person) {
        return waiting(person).map(closing -> closing.closesOn(clock.getZone()));
    }

    @Transactional
    public void ask(PersonId person) {
        if (waiting(person).isEmpty()) {
            entities.persist(new Closing(person, clock.instant()));
        }
    }

    /** Nothing happens if there is nothing to take back. */
    @Transactional
    public void takeBack(PersonId person) {
        waiting(person).ifPresent(closing -> closing.takeBack(clock.instant()));
    }

    @Transactional
    public void closeNow(PersonId person) {
        Closing closing = waiting(person).orElseGet(() -> begin(person));
        close(closing);
    }

    private Closing begin(PersonId person) {
        Closing closing = new Closing(person, clock.instant());
        entities.persist(closing);
        return closing;
    }

    /** Closes those whose time to think is over. If two nodes do it at once, the slower one tries again later. */
    @Transactional
    public void closeDue() {
        Instant now = clock.instant();
        entities.createNamedQuery("Closing.due", Closing.class)
                .setParameter("now", now)
                .setMaxResults(MOST_AT_ONCE)
                .getResultStream()
                .forEach(closing -> {
                    close(closing);
                    audit.record(new Event(Deed.CHANGED, null, null, closing.person(), "CLOSE_ACCOUNT", null, null));
                });
    }

    /** What opened it is forgotten, and so is where they could be reached. */
    private void close(Closing closing) {
        accounts.close(closing.person());
        people.get(closing.person()).reachBy(new Reach(null, null, false, false, null, null));
        closing.close(clock.instant());
    }

    private Optional<Closing> waiting(PersonId person) {
        return entities.createNamedQuery("Closing.waiting", Closing.class)
                .setParameter("person", person)
                .setMaxResults(1)
                .getResultStream()
                .findFirst();
    }
}
