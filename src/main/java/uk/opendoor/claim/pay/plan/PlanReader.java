package uk.opendoor.claim.pay.plan;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.inject.Provider;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import uk.opendoor.account.People;
import uk.opendoor.claim.Claim;
import uk.opendoor.claim.ClaimRules;
import uk.opendoor.claim.pay.PayRules;
import uk.opendoor.claim.pay.Payee;
import uk.opendoor.claim.pay.Payment;
import uk.opendoor.claim.pay.PaymentState;
import uk.opendoor.claim.pay.Payments;
import uk.opendoor.entitlement.Entitlements;

/** Makes what a worker sees of the payments of a claim. For use cases that have passed the door. */
@ApplicationScoped
class PlanReader {

    private Payments payments;
    private People people;
    private Provider<ClaimRules> rules;
    private Provider<Entitlements> entitlements;
    private Clock clock;

    protected PlanReader() {}

    @Inject
    PlanReader(
            Payments payments,
            People people,
            Provider<ClaimRules> rules,
            Provider<Entitlements> entitlements,
            Clock clock) {
        this.payments = payments;
        this.people = people;
        this.rules = rules;
        this.entitlements = entitlements;
        this.clock = clock;
    }

    PayPlan read(Claim claim, boolean mayPlan) {
        List<Payment> all = payments.of(claim);
        Set<String> replaced =
                all.stream().map(Payment::insteadOf).filter(Objects::nonNull).collect(Collectors.toSet());
        PayRules pay = rules.get().pay();
        return new PayPlan(
                claim.claimId(),
                people.names(Set.of(claim.whose())).getOrDefault(claim.whose(), ""),
                entitlements.get().find(claim.entitlement()).orElseThrow().name(),
                claim.lastDecision().sum(),
                payments.findPayout(claim)
                        .map(payout -> payout.left(claim))
                        .orElse(claim.lastDecision().sum()),
                payments.payee(claim.whose()).map(Payee::number).orElse(""),
                pay.example(),
                pay.suggest(claim.entitlement(), LocalDate.now(clock)),
                mayPlan,
                all.stream().map(one -> line(one, replaced)).toList());
    }

    private static PayPlan.Line line(Payment one, Set<String> replaced) {
        return new PayPlan.Line(
                one.reference(),
                one.version(),
                one.way(),
                Optional.ofNullable(one.payee()).orElse(""),
                one.sum(),
                one.dueOn(),
                one.state(),
                one.settledOn(),
                Optional.ofNullable(one.reason()).orElse(""),
                one.insteadOf(),
                one.state() == PaymentState.RETURNED && !replaced.contains(one.reference()));
    }
}
