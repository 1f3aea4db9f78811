package uk.opendoor.account.news;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.PersistenceException;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import uk.opendoor.access.Caller;
import uk.opendoor.account.Telling;
import uk.opendoor.shared.PersonId;

/** Where other rooms say what happened. For use cases that have passed the door. */
@ApplicationScoped
public class NewsDesk {

    /** More than anybody reads: what is left out of a long absence is older. */
    private static final int MOST = 100;

    private Telling telling;
    private Caller caller;
    private Clock clock;

    @PersistenceContext
    private EntityManager entities;

    protected NewsDesk() {}

    @Inject
    public NewsDesk(Telling telling, Caller caller, Clock clock) {
        this.telling = telling;
        this.caller = caller;
        this.clock = clock;
    }

    /** Whoever is signed in did it, now; joins the transaction of what it tells of. */
    public void note(PersonId whose, NewsKind kind) {
        note(whose, kind, caller.person(), null);
    }

    /** Notes it and sends a notice, which says no more than that there is something. */
    public void tell(PersonId whose, NewsKind kind, String template) {
        note(whose, kind);
        telling.tell(whose, template, Map.of());
    }

    /** @param matter the part of the plan it is about */
    public void tell(PersonId whose, NewsKind kind, Enum<?> matter, String template) {
        note(whose, kind, matter);
        telling.tell(whose, template, Map.of());
    }

    /** @param matter the part of the plan it is about */
    public void note(PersonId whose, NewsKind kind, Enum<?> matter) {
        note(whose, kind, caller.person(), matter.name().toLowerCase(Locale.ROOT));
    }

    /** @param who is new to them */
    public void note(PersonId whose, NewsKind kind, PersonId who) {
        note(whose, kind, who, null);
    }

    /** What somebody did themselves is no news to them. */
    private void note(PersonId whose, NewsKind kind, PersonId who, String place) {
        if (!caller.person().equals(whose)) {
            add(new NewsItem(whose, kind, who, place, clock.instant()));
        }
    }

    /** For what happened before, and was noted elsewhere. */
    @Transactional
    public void add(NewsItem item) {
        entities.persist(item);
    }

    /** The latest first. */
    List<NewsItem> after(PersonId whose, Instant moment) {
        return entities.createNamedQuery("NewsItem.after", NewsItem.class)
                .setParameter("whose", whose)
                .setParameter("after", moment)
                .setMaxResults(MOST)
                .getResultList();
    }

    Optional<NewsMark> mark(PersonId whose) {
        return entities.createNamedQuery("NewsMark.of", NewsMark.class)
                .setParameter("whose", whose)
                .getResultStream()
                .findFirst();
    }

    void begin(NewsMark mark) {
        entities.persist(mark);
        try {
            entities.flush();
        } catch (PersistenceException faster) {
            throw new SeenTwice(faster);
        }
    }
}
