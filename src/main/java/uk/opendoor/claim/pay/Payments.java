package uk.opendoor.claim.pay;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.TypedQuery;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import uk.opendoor.claim.Claim;
import uk.opendoor.claim.MovedOn;
import uk.opendoor.shared.NotFound;
import uk.opendoor.shared.PersonId;
import uk.opendoor.store.AtOnce;

/** Payments and what is planned of each claim. For use cases that have passed the door: nothing here asks whether anybody may. */
@ApplicationScoped
public class Payments {

    /** More than one run, or the people of one worker, have. */
    public static final int MOST = 2000;

    @PersistenceContext
    private EntityManager entities;

    /** @throws MovedOn if somebody else was faster */
    public void add(Object one) {
        AtOnce.add(entities, MovedOn::new, one);
    }

    /** @throws MovedOn if somebody else was faster */
    public void flush() {
        AtOnce.flush(entities, MovedOn::new);
    }

    public Optional<Payment> find(String reference) {
        return Optional.ofNullable(all(List.of(reference)).get(reference));
    }

    /** One payment of one claim; it is not there for any other. */
    public Payment get(Claim claim, String reference) {
        return find(reference)
                .filter(one -> one.claimId().equals(claim.claimId()))
                .orElseThrow(NotFound::new);
    }

    /** Those that are there, by their reference. */
    public Map<String, Payment> all(Collection<String> references) {
        return references.isEmpty()
                ? Map.of()
                : bounded(named("Payment.byReference").setParameter("references", references)).stream()
                        .collect(Collectors.toMap(Payment::reference, Function.identity()));
    }

    /** The first first. */
    public List<Payment> of(Claim claim) {
        return bounded(named("Payment.ofClaim").setParameter("claim", claim.claimId()));
    }

    /** The latest first. */
    public List<Payment> of(PersonId whose) {
        return bounded(named("Payment.of").setParameter("whose", whose));
    }

    /** What is planned for a run on that day or before, the first first. */
    public List<Payment> due(LocalDate until) {
        return bounded(named("Payment.due").setParameter("until", until));
    }

    /** In the order of its files. */
    public List<Payment> inRun(String run) {
        return bounded(named("Payment.inRun").setParameter("run", run));
    }

    /** By the run, in no order. */
    public Map<String, List<Payment>> inRuns(Collection<String> runs) {
        return runs.isEmpty()
                ? Map.of()
                : named("Payment.inRuns").setParameter("runs", runs).getResultList().stream()
                        .collect(Collectors.groupingBy(Payment::runId));
    }

    /** What came back and is not planned again, and what is not paid although its day has gone. */
    public List<Payment> toSeeTo(Collection<PersonId> whose, LocalDate today) {
        return whose.isEmpty()
                ? List.of()
                : bounded(named("Payment.toSeeTo").setParameter("whose", whose).setParameter("today", today));
    }

    /** What was approved and is not all planned. */
    public List<Claim> notAllPlanned(Collection<PersonId> whose) {
        return whose.isEmpty()
                ? List.of()
                : bounded(
                        entities.createNamedQuery("Payout.missing", Claim.class).setParameter("whose", whose));
    }

    public Optional<Payout> findPayout(Claim claim) {
        return entities.createNamedQuery("Payout.of", Payout.class)
                .setParameter("claim", claim.claimId())
                .getResultStream()
                .findFirst();
    }

    /** The one that keeps count of this claim; a new one if nothing was planned yet. @throws MovedOn if another made it just now */
    public Payout payout(Claim claim) {
        return findPayout(claim).orElseGet(() -> {
            Payout first = new Payout(claim);
            add(first);
            return first;
        });
    }

    public Optional<Payee> payee(PersonId whose) {
        return entities.createNamedQuery("Payee.of", Payee.class)
                .setParameter("whose", whose)
                .getResultStream()
                .findFirst();
    }

    /** Keeps the number, so that it is typed once. @throws MovedOn if somebody else keeps one just now */
    public void keep(PersonId whose, String number) {
        payee(whose).ifPresentOrElse(known -> known.renumber(number), () -> add(new Payee(whose, number)));
    }

    private TypedQuery<Payment> named(String query) {
        return entities.createNamedQuery(query, Payment.class);
    }

    private static <T> List<T> bounded(TypedQuery<T> query) {
        return query.setMaxResults(MOST).getResultList();
    }
}
