package uk.opendoor.adviser.care;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.PersistenceException;
import jakarta.persistence.TypedQuery;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import uk.opendoor.shared.PersonId;

/** Lives in care, homes and papers. For use cases that have passed the door. */
@ApplicationScoped
public class CareRecords {

    /** More than are shown of one life, or run for one caseload. */
    static final int MOST = 5000;

    @PersistenceContext
    private EntityManager entities;

    /** @throws Outdated if somebody else was faster */
    public void add(Object one) {
        entities.persist(one);
        flush();
    }

    public void remove(Object one) {
        entities.remove(one);
    }

    /** @throws Outdated if somebody else was faster */
    void flush() {
        try {
            entities.flush();
        } catch (PersistenceException faster) {
            throw new Outdated(faster);
        }
    }

    /** The latest first. */
    public List<CareSpell> spells(Collection<PersonId> whose) {
        return bounded(entities.createNamedQuery("CareSpell.of", CareSpell.class), whose);
    }

    /** Those of these ids that are there; one query. */
    public List<CareSpell> all(Collection<String> ids) {
        return ids.isEmpty()
                ? List.of()
                : entities.createNamedQuery("CareSpell.byIds", CareSpell.class)
                        .setParameter("ids", ids)
                        .getResultList();
    }

    public Optional<CareSpell> spell(PersonId whose, String id) {
        return entities.createNamedQuery("CareSpell.byId", CareSpell.class)
                .setParameter("id", id)
                .getResultStream()
                .filter(one -> one.whose().equals(whose))
                .findFirst();
    }

    /** The latest first. */
    public List<HomeStay> homes(PersonId whose) {
        return bounded(entities.createNamedQuery("HomeStay.of", HomeStay.class), Set.of(whose));
    }

    /** Where they live on that day. */
    public List<HomeStay> current(Collection<PersonId> whose, LocalDate on) {
        return bounded(
                entities.createNamedQuery("HomeStay.current", HomeStay.class).setParameter("on", on), whose);
    }

    /** Since when they live where they do on that day, and whether we found it; of two homes the later one. */
    Map<PersonId, Lives.Place> places(Collection<PersonId> whose, LocalDate on) {
        Map<PersonId, Lives.Place> places = new HashMap<>();
        if (!whose.isEmpty()) {
            entities.createNamedQuery("HomeStay.places", Object[].class)
                    .setParameter("whose", whose)
                    .setParameter("on", on)
                    .setMaxResults(MOST)
                    .getResultStream()
                    .forEach(row ->
                            places.put((PersonId) row[0], new Lives.Place((LocalDate) row[1], (Boolean) row[2])));
        }
        return places;
    }

    /** The day on which each of them moves, or moved, into a home of their own between these days; of two homes the later one. */
    public Map<PersonId, LocalDate> ownHomes(Collection<PersonId> whose, LocalDate from, LocalDate until) {
        TypedQuery<HomeStay> query = entities.createNamedQuery("HomeStay.own", HomeStay.class)
                .setParameter("from", from)
                .setParameter("until", until);
        return bounded(query, whose).stream()
                .collect(Collectors.toMap(HomeStay::whose, HomeStay::since, (first, later) -> later));
    }

    public Optional<HomeStay> home(PersonId whose, String id) {
        return entities.createNamedQuery("HomeStay.byId", HomeStay.class)
                .setParameter("id", id)
                .getResultStream()
                .filter(one -> one.whose().equals(whose))
                .findFirst();
    }

    /**
     * Somebody moved, and more is not known yet; the home before ends. It does nothing if that day's move is there.
     *
     * @param provided whether we found the home
     */
    public void move(PersonId whose, LocalDate on, boolean provided) {
        List<HomeStay> homes = homes(whose);
        if (homes.stream().noneMatch(home -> home.since().equals(on))) {
            homes.forEach(home -> home.end(on));
            HomeFacts facts = new HomeFacts(on, null, Accommodation.R, provided, null, Set.of(), "");
            add(new HomeStay(UUID.randomUUID().toString(), whose, facts));
        }
    }

    /** The last of each kind. */
    public List<Paper> papers(Collection<PersonId> whose) {
        return bounded(entities.createNamedQuery("Paper.of", Paper.class), whose);
    }

    public Optional<Paper> paper(PersonId whose, String id) {
        return entities.createNamedQuery("Paper.byId", Paper.class)
                .setParameter("id", id)
                .getResultStream()
                .filter(one -> one.whose().equals(whose))
                .findFirst();
    }

    private static <T> List<T> bounded(TypedQuery<T> query, Collection<PersonId> whose) {
        return whose.isEmpty()
                ? List.of()
                : query.setParameter("whose", whose).setMaxResults(MOST).getResultList();
    }
}
