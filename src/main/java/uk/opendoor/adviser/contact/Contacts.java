package uk.opendoor.adviser.contact;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.TypedQuery;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;
import java.util.stream.Collectors;
import uk.opendoor.shared.PersonId;

/** All contacts. For use cases that have passed the door. */
@ApplicationScoped
public class Contacts {

    /** More visits than one caseload has in a year. */
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

    /** The last day on which each was seen on a visit. */
    public Map<PersonId, LocalDate> lastVisit(Collection<PersonId> whose) {
        return days("Contact.lastVisit", whose);
    }

    /** The last day on which each was seen, or answered. */
    public Map<PersonId, LocalDate> last(Collection<PersonId> whose) {
        return days("Contact.last", whose);
    }

    /** The days after this one on which each was seen on a visit. */
    public Map<PersonId, TreeSet<LocalDate>> visits(Collection<PersonId> whose, LocalDate after) {
        if (whose.isEmpty()) {
            return Map.of();
        }
        Map<PersonId, TreeSet<LocalDate>> all = new HashMap<>();
        bounded(entities.createNamedQuery("Contact.visits", Object[].class).setParameter("after", after), whose)
                .forEach(row -> all.computeIfAbsent((PersonId) row[0], one -> new TreeSet<>())
                        .add((LocalDate) row[1]));
        return all;
    }

    private Map<PersonId, LocalDate> days(String query, Collection<PersonId> whose) {
        return whose.isEmpty()
                ? Map.of()
                : bounded(entities.createNamedQuery(query, Object[].class), whose).stream()
                        .collect(Collectors.toMap(row -> (PersonId) row[0], row -> (LocalDate) row[1]));
    }

    private static List<Object[]> bounded(TypedQuery<Object[]> query, Collection<PersonId> whose) {
        return query.setParameter("whose", whose).setMaxResults(MOST).getResultList();
    }
}
