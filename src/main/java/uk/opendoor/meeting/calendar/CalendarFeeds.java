package uk.opendoor.meeting.calendar;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import uk.opendoor.access.Home;
import uk.opendoor.account.Secret;
import uk.opendoor.shared.PersonId;

/** The addresses for calendars. */
@ApplicationScoped
public class CalendarFeeds {

    /** More than somebody has: one for each home. */
    private static final int MOST = 10;

    @PersistenceContext
    private EntityManager entities;

    private Clock clock;

    protected CalendarFeeds() {}

    @Inject
    public CalendarFeeds(Clock clock) {
        this.clock = clock;
    }

    @Transactional
    public void add(CalendarFeed feed) {
        entities.persist(feed);
    }

    /** Those that still answer. */
    public List<CalendarFeed> open(PersonId person, Home home) {
        return entities.createNamedQuery("CalendarFeed.open", CalendarFeed.class)
                .setParameter("person", person)
                .setParameter("home", home)
                .setMaxResults(MOST)
                .getResultList();
    }

    @Transactional
    public void revokeAll(PersonId person, Home home) {
        open(person, home).forEach(feed -> feed.revoke(clock.instant()));
    }

    /** The one that ends so, if it still answers; that it was asked for is noted. */
    @Transactional
    public Optional<CalendarFeed> fetch(String token) {
        Optional<CalendarFeed> found = entities.createNamedQuery("CalendarFeed.byToken", CalendarFeed.class)
                .setParameter("hash", Secret.hash(token))
                .getResultStream()
                .findFirst();
        found.filter(feed -> feed.isWorthNoting(clock.instant())).ifPresent(feed -> feed.fetched(clock.instant()));
        return found;
    }
}
