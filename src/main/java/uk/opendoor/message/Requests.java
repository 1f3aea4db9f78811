package uk.opendoor.message;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.PersistenceException;
import jakarta.persistence.TypedQuery;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import uk.opendoor.shared.PersonId;

/** What young people ask for, what they chose, and how workers are reached. For use cases that have passed the door. */
@ApplicationScoped
public class Requests {

    /** More than are open in one caseload, or shown of one person. */
    static final int MOST = 500;

    /** More young people than one manager has under them. */
    private static final int MOST_PEOPLE = 20_000;

    @PersistenceContext
    private EntityManager entities;

    /** @throws MovedOn if somebody else was faster */
    public void add(Object one) {
        entities.persist(one);
        flush();
    }

    /** @throws MovedOn if somebody else was faster */
    public void flush() {
        try {
            entities.flush();
        } catch (PersistenceException faster) {
            throw new MovedOn(faster);
        }
    }

    /** The latest first. */
    public List<ContactRequest> of(PersonId whose) {
        return bounded(entities.createNamedQuery("ContactRequest.of", ContactRequest.class)
                .setParameter("whose", whose));
    }

    public Optional<ContactRequest> find(String requestId) {
        return entities.createNamedQuery("ContactRequest.byId", ContactRequest.class)
                .setParameter("id", requestId)
                .getResultStream()
                .findFirst();
    }

    /** The one of that kind that is not done yet. */
    public Optional<ContactRequest> open(PersonId whose, RequestKind kind) {
        return open(Set.of(whose)).stream().filter(one -> one.kind() == kind).findFirst();
    }

    public List<ContactRequest> open(Collection<PersonId> whose) {
        return bounded(entities.createNamedQuery("ContactRequest.open", ContactRequest.class)
                .setParameter("whose", whose));
    }

    /** What somebody chose, the latest first. */
    public List<ChosenHelp> choices(PersonId whose) {
        return bounded(
                entities.createNamedQuery("ChosenHelp.of", ChosenHelp.class).setParameter("whose", whose));
    }

    /** The latest choice of each person who made one. */
    public Map<PersonId, ChosenHelp> chosen(Collection<PersonId> whose) {
        return entities.createNamedQuery("ChosenHelp.latest", ChosenHelp.class)
                .setParameter("whose", whose)
                .setMaxResults(MOST_PEOPLE)
                .getResultStream()
                .collect(Collectors.toMap(ChosenHelp::whose, Function.identity()));
    }

    /** The cards of those workers who have one. */
    public Map<PersonId, Card> cards(Collection<PersonId> workers) {
        return workers.isEmpty()
                ? Map.of()
                : bounded(entities.createNamedQuery("Card.of", Card.class).setParameter("workers", workers)).stream()
                        .collect(Collectors.toMap(Card::worker, Function.identity()));
    }

    private static <T> List<T> bounded(TypedQuery<T> query) {
        return query.setMaxResults(MOST).getResultList();
    }
}
