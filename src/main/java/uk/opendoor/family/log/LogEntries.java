package uk.opendoor.family.log;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.PersistenceException;
import jakarta.persistence.TypedQuery;
import jakarta.transaction.Transactional;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import uk.opendoor.family.ChangedMeanwhile;
import uk.opendoor.shared.PersonId;

/** The logs of parents. For use cases that have passed the door: nothing here asks whether anybody may. */
@ApplicationScoped
public class LogEntries {

    /** Of the list, on one page. */
    public static final int PAGE = 20;

    /** How long something that was thrown away can be brought back. */
    public static final Duration KEPT = Duration.ofDays(30);

    /** More than an entry a day for ten years. */
    static final int MOST = 4000;

    /** Entries that one question to the database names at most, so that neither it nor its answer grows without end. */
    private static final int AT_ONCE = 100;

    @PersistenceContext
    private EntityManager entities;

    /** One more than a page holds, if there are more. @param part 0 for the latest */
    public List<LogEntry> find(PersonId whose, LogQuestion question, int part) {
        List<String> patterns = question.patterns();
        return entries(question.open() ? "LogEntry.foundOpen" : "LogEntry.found", whose)
                .setParameter("kinds", question.kinds())
                .setParameter("first", patterns.get(0))
                .setParameter("second", patterns.get(1))
                .setParameter("third", patterns.get(2))
                .setFirstResult(part * PAGE)
                .setMaxResults(PAGE + 1)
                .getResultList();
    }

    /** All that is not thrown away, the latest first. */
    public List<LogEntry> all(PersonId whose) {
        return entries("LogEntry.all", whose).setMaxResults(MOST).getResultList();
    }

    /** What can be brought back. */
    public List<LogEntry> thrown(PersonId whose, Instant now) {
        return entries("LogEntry.thrown", whose)
                .setParameter("since", now.minus(KEPT))
                .setMaxResults(MOST)
                .getResultList();
    }

    public long countThrown(PersonId whose, Instant now) {
        return entities.createNamedQuery("LogEntry.countThrown", Long.class)
                .setParameter("whose", whose)
                .setParameter("since", now.minus(KEPT))
                .getSingleResult();
    }

    /** Thrown away or not; it is not there for anybody else. */
    public Optional<LogEntry> entry(PersonId whose, String entryId) {
        return entries("LogEntry.byId", whose)
                .setParameter("id", entryId)
                .getResultStream()
                .findFirst();
    }

    private TypedQuery<LogEntry> entries(String query, PersonId whose) {
        return entities.createNamedQuery(query, LogEntry.class).setParameter("whose", whose);
    }

    /** Of all these entries, in the order they were written: one query for a page of them. */
    public List<LogPromise> promises(List<LogEntry> of) {
        return in(of, "LogPromise.of", LogPromise.class);
    }

    public Optional<LogPromise> promise(PersonId whose, String promiseId) {
        return entities.createNamedQuery("LogPromise.byId", LogPromise.class)
                .setParameter("id", promiseId)
                .setParameter("whose", whose)
                .getResultStream()
                .findFirst();
    }

    /** Of all these entries, the latest first, those that are over too: one query for a page of them. */
    public List<LogShare> shares(List<LogEntry> of) {
        return in(of, "LogShare.of", LogShare.class);
    }

    private <T> List<T> in(List<LogEntry> all, String query, Class<T> type) {
        List<T> found = new ArrayList<>();
        for (int from = 0; from < all.size(); from += AT_ONCE) {
            found.addAll(entities.createNamedQuery(query, type)
                    .setParameter("entries", all.subList(from, Math.min(from + AT_ONCE, all.size())))
                    .setMaxResults(MOST)
                    .getResultList());
        }
        return found;
    }

    public Optional<LogShare> share(PersonId whose, String shareId) {
        return entities.createNamedQuery("LogShare.byId", LogShare.class)
                .setParameter("id", shareId)
                .setParameter("whose", whose)
                .getResultStream()
                .findFirst();
    }

    /** What this worker may read for this child, the latest first. */
    public List<LogShare> sharedWith(PersonId worker, PersonId child) {
        return entities.createNamedQuery("LogShare.live", LogShare.class)
                .setParameter("worker", worker)
                .setParameter("child", child)
                .setMaxResults(MOST)
                .getResultList();
    }

    /** Notes that it was read. No version stands in the way: two windows may read at once. */
    public void noteRead(LogShare share, Instant now) {
        Stream.of("LogShare.firstRead", "LogShare.read")
                .forEach(query -> entities.createNamedQuery(query)
                        .setParameter("now", now)
                        .setParameter("id", share.id())
                        .executeUpdate());
    }

    @Transactional
    public void add(LogEntry entry) {
        entities.persist(entry);
    }

    @Transactional
    public void add(LogPromise promise) {
        entities.persist(promise);
    }

    @Transactional
    public void add(LogShare share) {
        entities.persist(share);
    }

    public void remove(LogPromise promise) {
        entities.remove(promise);
    }

    /**
     * Brings the changes to the database now, where two windows meet.
     *
     * @throws ChangedMeanwhile if the other one was faster
     */
    public void flush() {
        try {
            entities.flush();
        } catch (PersistenceException faster) {
            throw new ChangedMeanwhile(faster);
        }
    }

    /** Forgets for good what was thrown away long enough ago, of everybody. */
    @Transactional
    public void forgetThrown(Instant now) {
        Stream.of("LogPromise.forget", "LogShare.forget", "LogEntry.forget")
                .forEach(query -> entities.createNamedQuery(query)
                        .setParameter("since", now.minus(KEPT))
                        .executeUpdate());
    }
}
