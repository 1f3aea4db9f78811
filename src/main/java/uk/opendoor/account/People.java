package uk.opendoor.account;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import uk.opendoor.shared.NotFound;
import uk.opendoor.shared.PersonId;

/**
 * The people that the portal knows. For use cases that have passed the door: nothing here asks whether anybody may. There
 * is no search by name.
 */
@ApplicationScoped
public class People {

    @PersistenceContext
    private EntityManager entities;

    protected People() {}

    public Person get(PersonId id) {
        return find(id).orElseThrow(NotFound::new);
    }

    public Optional<Person> find(PersonId id) {
        return one("Person.byId", "id", id);
    }

    /** The names they go by; somebody who is not there is left out. */
    public Map<PersonId, String> names(Collection<PersonId> ids) {
        return all(ids).stream()
                .collect(Collectors.toMap(
                        Person::personId, person -> person.name().whole()));
    }

    public List<Person> all(Collection<PersonId> ids) {
        if (ids.isEmpty()) {
            return List.of();
        }
        return entities.createNamedQuery("Person.byIds", Person.class)
                .setParameter("ids", ids)
                .getResultList();
    }

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

    @Transactional
    public void add(Person person) {
        entities.persist(person);
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
