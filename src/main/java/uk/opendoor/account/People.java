package uk.opendoor.account;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import uk.opendoor.access.Role;
import uk.opendoor.shared.NotFound;
import uk.opendoor.shared.PersonId;

/**
 * The people that the portal knows. For use cases that have passed the door: nothing here asks whether anybody may. There
 * is no search by name.
 */
@ApplicationScoped
public class People {

    /** More than any council employs of one kind that is asked for: those who lead conferences. */
    private static final int MOST_OF_A_ROLE = 500;

    @PersistenceContext
    private EntityManager entities;

    protected People() {}

    public Person get(PersonId id) {
        return find(id).orElseThrow(NotFound::new);
    }

    public Optional<Person> find(PersonId id) {
        return one("Person.byId", "id", id);
    }

    /** What each page has to know of its reader, in one query. */
    Optional<Reader> reader(PersonId id, LocalDate day) {
        List<Object[]> rows = entities.createNamedQuery("Person.reader", Object[].class)
                .setParameter("id", id)
                .getResultList();
        return rows.stream().findFirst().map(first -> new Reader(name(first, 0), roles(rows, day)));
    }

    private static Set<Role> roles(List<Object[]> rows, LocalDate day) {
        return rows.stream()
                .filter(row -> row[3] != null)
                .map(row -> new HeldRole((Role) row[3], (LocalDate) row[4], (LocalDate) row[5]))
                .filter(role -> role.isHeldOn(day))
                .map(HeldRole::role)
                .collect(Collectors.toSet());
    }

    private static String name(Object[] row, int from) {
        return new Name((String) row[from], (String) row[from + 1], (String) row[from + 2]).whole();
    }

    /** @param roles that they hold on that day */
    record Reader(String name, Set<Role> roles) {}

    /** The names they go by; somebody who is not there is left out. */
    public Map<PersonId, String> names(Collection<PersonId> ids) {
        if (ids.isEmpty()) {
            return new HashMap<>();
        }
        return entities.createNamedQuery("Person.names", Object[].class)
                .setParameter("ids", ids)
                .getResultStream()
                .collect(Collectors.toMap(row -> (PersonId) row[0], row -> name(row, 1)));
    }

    /** Everybody who holds a role on that day, with the name they go by, in the order of their names. */
    public Map<PersonId, String> holding(Role role, LocalDate on) {
        Map<PersonId, String> holders = new LinkedHashMap<>();
        entities.createNamedQuery("Person.holding", Object[].class)
                .setParameter("role", role)
                .setParameter("on", on)
                .setMaxResults(MOST_OF_A_ROLE)
                .getResultStream()
                .forEach(row -> holders.put((PersonId) row[0], name(row, 1)));
        return holders;
    }

    /** When they were born: null for somebody whose age is nobody's business; somebody who is not there is left out. */
    public Map<PersonId, LocalDate> births(Collection<PersonId> ids) {
        Map<PersonId, LocalDate> births = new HashMap<>();
        if (!ids.isEmpty()) {
            entities.createNamedQuery("Person.births", Object[].class)
                    .setParameter("ids", ids)
                    .getResultStream()
                    .forEach(row -> births.put((PersonId) row[0], (LocalDate) row[1]));
        }
        return births;
    }

    public List<Person> all(Collection<PersonId> ids) {
        if (ids.isEmpty()) {
            return List.of();
        }
        return entities.createNamedQuery("Person.byIds", Person.class)
                .setParameter("ids", ids)
                .getResultList();
    }

    /** Who these are on that day; one query, and somebody who is not there is left out. */
    public List<Facts> facts(Collection<PersonId> ids, LocalDate day) {
        if (ids.isEmpty()) {
            return List.of();
        }
        Map<PersonId, List<Object[]>> rows = entities.createNamedQuery("Person.facts", Object[].class)
                .setParameter("ids", ids)
                .getResultStream()
                .collect(Collectors.groupingBy(row -> (PersonId) row[6]));
        return rows.values().stream().map(all -> facts(all, day)).toList();
    }

    private static Facts facts(List<Object[]> rows, LocalDate day) {
        Object[] row = rows.get(0);
        Name name = new Name((String) row[0], (String) row[1], (String) row[2]);
        return new Facts((PersonId) row[6], name, (LocalDate) row[7], (String) row[8], roles(rows, day));
    }

    /** Who somebody is. @param bornOn null for somebody whose age is nobody's business here */
    public record Facts(PersonId id, Name name, LocalDate bornOn, String caseReference, Set<Role> roles) {}

    public Optional<Person> byEmail(String address) {
        return one("Person.byEmail", "address", address);
    }

    public Optional<Person> byMobile(String address) {
        return one("Person.byMobile", "address", address);
    }

    /** By what the case system calls the record, exactly. */
    public Optional<Person> byCaseReference(String reference) {
        return one("Person.byCase", "reference", reference);
    }

    /** Those who hold a role at work on that day, by their e-mail address; one query. */
    public Map<String, PersonId> workers(Collection<String> addresses, LocalDate on) {
        Map<String, PersonId> workers = new HashMap<>();
        if (!addresses.isEmpty()) {
            entities.createNamedQuery("Person.byEmails", Object[].class)
                    .setParameter("addresses", addresses)
                    .setParameter("on", on)
                    .getResultStream()
                    .filter(row -> ((Role) row[2]).isStaff())
                    .forEach(row -> workers.put((String) row[0], (PersonId) row[1]));
        }
        return workers;
    }

    @Transactional
    public void add(Person person) {
        entities.persist(person);
    }

    /** For somebody who was brought in error, and on whom nothing hangs. */
    public void remove(Person person) {
        entities.remove(person);
    }

    public boolean isEmpty() {
        return entities.createNamedQuery("Person.count", Long.class).getSingleResult() == 0;
    }

    private Optional<Person> one(String query, String name, Object value) {
        return entities.createNamedQuery(query, Person.class)
                .setParameter(name, value)
                .setMaxResults(1)
                .getResultStream()
                .findFirst();
    }
}
