package uk.opendoor.demo;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.inject.Provider;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;
import uk.opendoor.claim.Claim;
import uk.opendoor.claim.ClaimRules;
import uk.opendoor.claim.pay.HowPaid;
import uk.opendoor.claim.pay.PayRules;
import uk.opendoor.claim.pay.Payment;
import uk.opendoor.claim.pay.PaymentReference;
import uk.opendoor.claim.pay.PaymentState;
import uk.opendoor.claim.pay.PaymentWay;
import uk.opendoor.claim.pay.Payments;
import uk.opendoor.claim.pay.Settlement;
import uk.opendoor.claim.pay.Split;
import uk.opendoor.claim.pay.run.Payer;
import uk.opendoor.claim.pay.run.PaymentRun;
import uk.opendoor.claim.pay.run.Runs;
import uk.opendoor.shared.FormId;
import uk.opendoor.shared.Money;
import uk.opendoor.shared.PersonId;

/** Lets the invented claims be paid: what is past is paid or came back, what is to come is planned. */
@ApplicationScoped
class PaymentCasting {

    private Payments payments;
    private Runs runs;
    private Payer payer;
    private Provider<ClaimRules> rules;
    private Clock clock;

    protected PaymentCasting() {}

    @Inject
    PaymentCasting(Payments payments, Runs runs, Payer payer, Provider<ClaimRules> rules, Clock clock) {
        this.payments = payments;
        this.runs = runs;
        this.payer = payer;
        this.rules = rules;
        this.clock = clock;
    }

    void bring(Claim claim, ClaimParts.ClaimPart part, PersonId by, PersonId officer) {
        List<ClaimParts.PayPart> all = part.byTerm() ? byTerm(claim) : part.payments();
        FormId form = new FormId(UUID.randomUUID().toString());
        String payee = part.payee().orElse(null);
        for (int i = 0; i < all.size(); i++) {
            ClaimParts.PayPart one = all.get(i);
            HowPaid how = new HowPaid(one.way(), payee, LocalDate.now(clock).plusDays(one.inDays()));
            payments.payout(claim).plan(one.sum(), claim);
            Payment payment =
                    new Payment(PaymentReference.payment(form, i + 1), claim, one.sum(), how, by, decided(claim));
            payments.add(payment);
            if (one.inDays() < 0) {
                settle(payment, one.returned(), officer);
            }
        }
        part.payee().ifPresent(number -> payments.keep(claim.whose(), number));
        payments.flush();
    }

    private LocalDate decided(Claim claim) {
        return LocalDate.ofInstant(claim.decision().at(), clock.getZone());
    }

    private List<ClaimParts.PayPart> byTerm(Claim claim) {
        List<PayRules.Due> terms = rules.get().pay().suggest(claim.entitlement(), decided(claim));
        List<Money> sums = Split.equally(claim.decision().sum(), terms.size());
        LocalDate today = LocalDate.now(clock);
        return IntStream.range(0, terms.size())
                .mapToObj(i -> new ClaimParts.PayPart(
                        PaymentWay.BANK_TRANSFER,
                        sums.get(i),
                        (int) (terms.get(i).on().toEpochDay() - today.toEpochDay()),
                        false))
                .toList();
    }

    private void settle(Payment payment, boolean returned, PersonId officer) {
        LocalDate on = payment.dueOn();
        if (!payment.way().isByRun()) {
            payment.handOver(on);
            return;
        }
        FormId run = new FormId(UUID.randomUUID().toString());
        runs.add(new PaymentRun(
                run,
                payer.account(),
                officer,
                on.atTime(9, 30).atZone(clock.getZone()).toInstant()));
        payment.join(run.value());
        payment.settle(
                returned
                        ? new Settlement(PaymentState.RETURNED, on, "", "The account is closed.")
                        : new Settlement(PaymentState.PAID, on, "", ""));
    }
}
