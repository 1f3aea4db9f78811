package uk.opendoor.plan.review;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.PersistenceException;
import jakarta.persistence.TypedQuery;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import uk.opendoor.plan.MovedOn;
import uk.opendoor.shared.PersonId;

/** Reviews, assessments and changes. For use cases that have passed the door. */
@ApplicationScoped
public class Reviews {

    /** More than are shown of one person, or run for one caseload. */
    static final int MOST = 500;

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
    public List<Review> of(PersonId whose) {
        return bounded(entities.createNamedQuery("Review.of", Review.class).setParameter("whose", whose));
    }

    public Optional<Review> open(PersonId whose) {
        return open(Set.of(whose)).stream().findFirst();
    }

    public List<Review> open(Collection<PersonId> whose) {
        return bounded(entities.createNamedQuery("Review.open", Review.class).setParameter("whose", whose));
    }

    /** @param nextBy by when the next one was agreed on, or null while nothing is written down */
    record Held(LocalDate on, LocalDate nextBy) {}

    /** The last review of each person who had one. */
    Map<PersonId, Held> lastHeld(Collection<PersonId> whose) {
        return bounded(entities.createNamedQuery("Review.lastHeld", Object[].class)
                        .setParameter("whose", whose))
                .stream()
                .collect(Collectors.toMap(
                        row -> (PersonId) row[0],
                        row -> new Held((LocalDate) row[1], (LocalDate) row[2]),
                        (one, other) -> one.nextBy() == null ? other : one));
    }

    /** When the first version of each person's plan was signed. */
    Map<PersonId, Instant> firstSigned(Collection<PersonId> whose) {
        return bounded(entities.createNamedQuery("Review.firstSigned", Object[].class)
                        .setParameter("whose", whose))
                .stream()
                .collect(Collectors.toMap(row -> (PersonId) row[0], row -> (Instant) row[1]));
    }

    public List<ReviewWish> wishes(Collection<String> reviews) {
        return reviews.isEmpty()
                ? List.of()
                : bounded(entities.createNamedQuery("ReviewWish.of", ReviewWish.class)
                        .setParameter("reviews", reviews));
    }

    public boolean hasWish(String wishId) {
        return !entities.createNamedQuery("ReviewWish.byId", ReviewWish.class)
                .setParameter("id", wishId)
                .getResultList()
                .isEmpty();
    }

    public List<ReviewDecision> decisions(Collection<String> reviews) {
        return reviews.isEmpty()
                ? List.of()
                : bounded(entities.createNamedQuery("ReviewDecision.of", ReviewDecision.class)
                        .setParameter("reviews", reviews));
    }

    /** The latest first. */
    public List<Assessment> assessments(PersonId whose) {
        return bounded(
                entities.createNamedQuery("Assessment.of", Assessment.class).setParameter("whose", whose));
    }

    public List<Assessment> unfinished(Collection<PersonId> whose) {
        return bounded(entities.createNamedQuery("Assessment.unfinished", Assessment.class)
                .setParameter("whose", whose));
    }

    /** The latest first. */
    public List<Change> changes(PersonId whose) {
        return bounded(entities.createNamedQuery("Change.of", Change.class).setParameter("whose", whose));
    }

    public Optional<Change> change(String changeId) {
        return entities.createNamedQuery("Change.byId", Change.class)
                .setParameter("id", changeId)
                .getResultStream()
                .findFirst();
    }

    public List<Change> unanswered(Collection<PersonId> whose) {
        return bounded(
                entities.createNamedQuery("Change.unanswered", Change.class).setParameter("whose", whose));
    }

    private static <T> List<T> bounded(TypedQuery<T> query) {
        return query.setMaxResults(MOST).getResultList();
    }
}
