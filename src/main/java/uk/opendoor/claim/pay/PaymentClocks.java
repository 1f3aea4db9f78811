package uk.opendoor.claim.pay;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.inject.Provider;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import uk.opendoor.adviser.ClockSource;
import uk.opendoor.adviser.RunningClock;
import uk.opendoor.adviser.care.Lives;
import uk.opendoor.claim.Claim;
import uk.opendoor.deadline.Deadlines;
import uk.opendoor.shared.PersonId;

/**
 * The clocks of payments: what was approved waits until all of it is planned, what came back until it is planned again, and what
 * is not there on its day until it is.
 * Two queries, for one person or hundreds.
 */
@ApplicationScoped
public class PaymentClocks implements ClockSource {

    private static final String PLAN = "payment-planned";
    private static final String AGAIN = "returned-payment-planned";
    private static final String PAID = "payment-made";

    private Payments payments;
    private Provider<Deadlines> deadlines;
    private Clock clock;

    protected PaymentClocks() {}

    @Inject
    public PaymentClocks(Payments payments, Provider<Deadlines> deadlines, Clock clock) {
        this.payments = payments;
        this.deadlines = deadlines;
        this.clock = clock;
    }

    @Override
    @Transactional
    public List<RunningClock> running(Lives lives, LocalDate today) {
        return Stream.concat(
                        payments.notAllPlanned(lives.whose()).stream().map(this::toPlan),
                        payments.toSeeTo(lives.whose(), today).stream().map(this::toSeeTo))
                .flatMap(Optional::stream)
                .toList();
    }

    /** A young person waits for money that is theirs. */
    @Override
    public boolean isAwaited(String rule) {
        return rule.equals(PLAN) || rule.equals(AGAIN) || rule.equals(PAID);
    }

    private Optional<RunningClock> toSeeTo(Payment one) {
        return one.state() == PaymentState.RETURNED
                ? clock(AGAIN, one.whose(), one.settledOn(), one.claimId())
                : clock(PAID, one.whose(), one.dueOn(), one.claimId());
    }

    private Optional<RunningClock> toPlan(Claim claim) {
        LocalDate decided = LocalDate.ofInstant(claim.lastDecision().at(), clock.getZone());
        return clock(PLAN, claim.whose(), decided, claim.claimId());
    }

    /** What was approved before the time limit was in force was paid as it was before. */
    private Optional<RunningClock> clock(String rule, PersonId whose, LocalDate since, String claimId) {
        return deadlines
                .get()
                .find(rule, since)
                .map(limit -> limit.due(since, deadlines.get().workingDays()))
                .map(due ->
                        new RunningClock(rule, whose, since, due, null, null, "/work/claims/" + claimId + "/payments"));
    }
}
