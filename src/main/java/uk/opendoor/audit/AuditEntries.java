package uk.opendoor.audit;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.TypedQuery;
import jakarta.persistence.criteria.CriteriaBuilder;
import jakarta.persistence.criteria.CriteriaQuery;
import jakarta.persistence.criteria.Predicate;
import jakarta.persistence.criteria.Root;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import uk.opendoor.shared.PersonId;

/** What was written down, for use cases that have passed the door: nothing here asks whether anybody may read it. */
@ApplicationScoped
public class AuditEntries {

    private static final List<String> LOOKS = List.of(Deed.SEEN.name(), Deed.CHANGED.name());

    @PersistenceContext
    private EntityManager entities;

    protected AuditEntries() {}

    /**
     * Who looked at somebody's record or changed it, but for themselves.
     *
     * @param part 0 for the latest
     */
    public AuditPart looks(PersonId whose, int part) {
        return part(
                entities.createNamedQuery("AuditEntry.looks", AuditEntry.class)
                        .setParameter("whose", whose.value())
                        .setParameter("deeds", LOOKS),
                part);
    }

    /**
     * The number of the last entry since that moment that tells of a change to one of them; 0 if there is none. Entries are
     * numbered in the order of their commits, so whoever saw a number has seen all that was changed before it.
     */
    public long lastChange(Collection<PersonId> whose, Instant since) {
        if (whose.isEmpty()) {
            return 0;
        }
        Long number = entities.createNamedQuery("AuditEntry.lastChange", Long.class)
                .setParameter("whose", whose.stream().map(PersonId::value).toList())
                .setParameter("deed", Deed.CHANGED.name())
                .setParameter("since", since.toEpochMilli())
                .getSingleResult();
        return Optional.ofNullable(number).orElse(0L);
    }

    /** @param part 0 for the latest */
    public AuditPart find(Sought sought, int part) {
        CriteriaBuilder builder = entities.getCriteriaBuilder();
        CriteriaQuery<AuditEntry> query = builder.createQuery(AuditEntry.class);
        Root<AuditEntry> entry = query.from(AuditEntry.class);
        query.where(conditions(sought, builder, entry)).orderBy(builder.desc(entry.get("number")));
        return part(entities.createQuery(query).setHint("eclipselink.refresh", true), part);
    }

    private static Predicate[] conditions(Sought sought, CriteriaBuilder builder, Root<AuditEntry> entry) {
        return Stream.of(
                        sought.who().map(who -> builder.equal(entry.get("who"), who.value())),
                        sought.whose().map(whose -> builder.equal(entry.get("whose"), whose.value())),
                        sought.deed().map(deed -> builder.equal(entry.get("deed"), deed.name())),
                        sought.from()
                                .map(from ->
                                        builder.greaterThanOrEqualTo(entry.<Long>get("atMillis"), from.toEpochMilli())),
                        sought.until()
                                .map(until -> builder.lessThan(entry.<Long>get("atMillis"), until.toEpochMilli())))
                .flatMap(condition -> condition.stream())
                .toArray(Predicate[]::new);
    }

    private static AuditPart part(TypedQuery<AuditEntry> query, int part) {
        return AuditPart.of(query.setFirstResult(part * AuditPart.MOST)
                .setMaxResults(AuditPart.MOST + 1)
                .getResultList());
    }

    /** The entries after this number, in order. They are let go of at once, because a chain is longer than a memory. */
    List<AuditEntry> after(long number, int most) {
        List<AuditEntry> batch = entities.createNamedQuery("AuditEntry.after", AuditEntry.class)
                .setParameter("number", number)
                .setMaxResults(most)
                .getResultList();
        batch.forEach(entities::detach);
        return batch;
    }
}
