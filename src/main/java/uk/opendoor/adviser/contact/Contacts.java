package uk.opendoor.adviser.contact;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.TypedQuery;
import java.time.LocalDate;
import java.util.Collection;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import uk.opendoor.shared.PersonId;

/** All contacts. For use cases that have passed the door. */
@ApplicationScoped
public class Contacts {

    /** More contacts than one caseload has in a year. */
    private static final int MOST = 20_000;

    @PersistenceContext
    private EntityManager entities;

    public void add(Contact contact) {
        entities.persist(contact);
    }

    public boolean isThere(String contactId) {
        return entities.createNamedQuery("Contact.byId", Contact.class)
                .setParameter("id", contactId)
                .getResultStream()
                .findFirst()
                .isPresent();
    }

    /** The latest first, from the n-th on. */
    public List<Contact> of(PersonId whose, int from, int many) {
        return entities.createNamedQuery("Contact.of", Contact.class)
                .setParameter("whose", whose)
                .setFirstResult(from)
                .setMaxResults(many)
                .getResultList();
    }

    /** The latest that touched a matter of the plan, and in which they answered. */
    public List<Contact> touching(PersonId whose, String matter, int many) {
        return entities.createNamedQuery("Contact.touching", Contact.class)
                .setParameter("whose", whose)
                .setParameter("matter", "%" + matter + "%")
                .setMaxResults(many)
                .getResultList();
    }

    /** What was last confirmed for the yearly return. */
    public Optional<Oc3> lastConfirmed(PersonId whose) {
        return entities.createNamedQuery("Contact.confirmed", Contact.class)
                .setParameter("whose", whose)
                .setMaxResults(1)
                .getResultStream()
                .findFirst()
                .flatMap(Contact::confirmed);
    }

    /** Those with which something was confirmed for the yearly return, on one of these days; the latest first. */
    public List<Contact> confirmed(Collection<PersonId> whose, LocalDate first, LocalDate last) {
        return whose.isEmpty()
                ? List.of()
                : entities.createNamedQuery("Contact.confirmedBetween", Contact.class)
                        .setParameter("whose", whose)
                        .setParameter("first", first)
                        .setParameter("last", last)
                        .setMaxResults(MOST)
                        .getResultList();
    }

    /**
     * When each was seen or answered. Few were seen on no visit for that long: only for them we look further back, where ten
     * years of notes lie.
     *
     * @param after the days after this one are told one by one
     */
    public Map<PersonId, Met> met(Collection<PersonId> whose, LocalDate after) {
        Map<PersonId, Met> all = new HashMap<>();
        whose.forEach(one -> all.put(one, new Met()));
        rows(entities.createNamedQuery("Contact.met", Object[].class).setParameter("after", after), whose)
                .forEach(row -> add(row, all));
        Set<PersonId> unseen =
                whose.stream().filter(one -> all.get(one).lastVisit() == null).collect(Collectors.toSet());
        rows(entities.createNamedQuery("Contact.lastMet", Object[].class), unseen)
                .forEach(row -> add(row, all));
        return all;
    }

    /** How many times these workers met or reached somebody on each day, by kind. */
    public Map<ContactKind, Map<LocalDate, Long>> byDay(Collection<PersonId> workers, LocalDate since) {
        Map<ContactKind, Map<LocalDate, Long>> all = new EnumMap<>(ContactKind.class);
        by(workers, since, entities.createNamedQuery("Contact.byDay", Object[].class))
                .forEach(row -> all.computeIfAbsent((ContactKind) row[1], kind -> new HashMap<>())
                        .put((LocalDate) row[0], (Long) row[2]));
        return all;
    }

    /** On how many visits each of these workers saw somebody; who made none is left out. */
    public Map<PersonId, Long> visitsBy(Collection<PersonId> workers, LocalDate since) {
        return by(
                        workers,
                        since,
                        entities.createNamedQuery("Contact.visitsBy", Object[].class)
                                .setParameter("kind", ContactKind.VISIT))
                .stream()
                .collect(Collectors.toMap(row -> (PersonId) row[0], row -> (Long) row[1]));
    }

    private static List<Object[]> by(Collection<PersonId> workers, LocalDate since, TypedQuery<Object[]> query) {
        return workers.isEmpty()
                ? List.of()
                : query.setParameter("workers", workers)
                        .setParameter("since", since)
                        .setMaxResults(MOST)
                        .getResultList();
    }

    private static void add(Object[] row, Map<PersonId, Met> all) {
        all.get((PersonId) row[0]).add((ContactKind) row[1], (LocalDate) row[2]);
    }

    private static List<Object[]> rows(TypedQuery<Object[]> query, Collection<PersonId> whose) {
        return whose.isEmpty()
                ? List.of()
                : query.setParameter("whose", whose).setMaxResults(MOST).getResultList();
    }
}
