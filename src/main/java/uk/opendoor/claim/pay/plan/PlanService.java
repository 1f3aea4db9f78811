package uk.opendoor.claim.pay.plan;

import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import uk.opendoor.access.About;
import uk.opendoor.access.Access;
import uk.opendoor.access.Caller;
import uk.opendoor.access.Permission;
import uk.opendoor.access.Permitted;
import uk.opendoor.access.UseCase;
import uk.opendoor.account.news.NewsKind;
import uk.opendoor.adviser.Told;
import uk.opendoor.claim.Claim;
import uk.opendoor.claim.ClaimState;
import uk.opendoor.claim.Claims;
import uk.opendoor.claim.MovedOn;
import uk.opendoor.claim.pay.HowPaid;
import uk.opendoor.claim.pay.Payment;
import uk.opendoor.claim.pay.PaymentReference;
import uk.opendoor.claim.pay.PaymentState;
import uk.opendoor.claim.pay.Payments;
import uk.opendoor.claim.pay.Split;
import uk.opendoor.family.Relations;
import uk.opendoor.shared.FormId;
import uk.opendoor.shared.Money;
import uk.opendoor.shared.NotFound;
import uk.opendoor.shared.PersonId;

/** Payments of what was approved for those whom a worker may open today. Nobody plans them for a relative of theirs. */
@UseCase
public class PlanService {

    private Claims claims;
    private Payments payments;
    private PlanReader reader;
    private Relations relations;
    private Told told;
    private Access access;
    private Caller caller;
    private Clock clock;

    protected PlanService() {}

    @Inject
    public PlanService(
            Claims claims,
            Payments payments,
            PlanReader reader,
            Relations relations,
            Told told,
            Access access,
            Caller caller,
            Clock clock) {
        this.claims = claims;
        this.payments = payments;
        this.reader = reader;
        this.relations = relations;
        this.told = told;
        this.access = access;
        this.caller = caller;
        this.clock = clock;
    }

    /** Whose claim it is; it is not there for whoever may not see it, nor before something of it is approved. */
    @Permitted(Permission.CASELOAD)
    public PersonId whose(String claimId) {
        return claims.find(claimId)
                .filter(PlanService::isApproved)
                .map(Claim::whose)
                .filter(one -> access.allows(Permission.MONEY, one))
                .orElseThrow(NotFound::new);
    }

    @Permitted(Permission.MONEY)
    public PayPlan see(@About PersonId whose, String claimId) {
        return reader.read(
                approved(whose, claimId), !isRelated(whose) && access.allows(Permission.PLAN_PAYMENT, whose));
    }

    /**
     * Plans some of what is left, or all of it. The same form twice is once.
     *
     * @throws uk.opendoor.claim.pay.MoreThanApproved if it is more than is left
     * @throws MovedOn if somebody was faster
     */
    @Permitted(Permission.PLAN_PAYMENT)
    public void plan(@About PersonId whose, String claimId, String formId, Wanted wanted) {
        FormId form = new FormId(formId);
        Claim claim = mine(whose, claimId);
        if (payments.find(PaymentReference.payment(form, 1)).isPresent()) {
            return;
        }
        payments.payout(claim).plan(wanted.sum(), claim);
        keepPayee(whose, wanted.way().isByRun() ? wanted.payee() : null);
        List<Money> parts = Split.equally(wanted.sum(), wanted.days().size());
        for (int i = 0; i < parts.size(); i++) {
            HowPaid how =
                    new HowPaid(wanted.way(), wanted.payee(), wanted.days().get(i));
            payments.add(planned(PaymentReference.payment(form, i + 1), claim, parts.get(i), how));
        }
    }

    /** Plans what came back again, as a new payment of the same sum. The same form twice is once. @throws MovedOn if somebody was faster */
    @Permitted(Permission.PLAN_PAYMENT)
    public void planAgain(@About PersonId whose, String claimId, String formId, String returned, HowPaid how) {
        FormId form = new FormId(formId);
        Claim claim = mine(whose, claimId);
        Payment back = payments.get(claim, returned);
        String reference = PaymentReference.payment(form, 1);
        if (payments.find(reference).isPresent()) {
            return;
        }
        if (back.state() != PaymentState.RETURNED) {
            throw new MovedOn(returned);
        }
        keepPayee(whose, how.way().isByRun() ? how.payee() : null);
        payments.add(planned(reference, claim, back.sum(), how).insteadOf(back));
    }

    /** @param seen the version that was looked at @throws MovedOn if it is no longer planned, or was changed since */
    @Permitted(Permission.PLAN_PAYMENT)
    public void change(@About PersonId whose, String claimId, String reference, int seen, HowPaid how, String why) {
        Payment one = payments.get(mine(whose, claimId), reference);
        one.change(seen, how, why, caller.person());
        keepPayee(whose, how.way().isByRun() ? how.payee() : null);
        payments.flush();
    }

    /** What it was to pay can be planned again. Cancelled twice it is once. @throws MovedOn if it is no longer planned */
    @Permitted(Permission.PLAN_PAYMENT)
    public void cancel(@About PersonId whose, String claimId, String reference, String why) {
        Claim claim = mine(whose, claimId);
        Payment one = payments.get(claim, reference);
        if (one.state() == PaymentState.CANCELLED) {
            return;
        }
        one.cancel(why, LocalDate.now(clock));
        payments.payout(claim).release(one.sum());
        payments.flush();
    }

    /** A card, a voucher or a payment to a shop was handed over. Said twice it is once. @throws MovedOn if it is no longer planned */
    @Permitted(Permission.PLAN_PAYMENT)
    public void handOver(@About PersonId whose, String claimId, String reference, LocalDate on) {
        Payment one = payments.get(mine(whose, claimId), reference);
        if (one.state() == PaymentState.PAID && on.equals(one.settledOn())) {
            return;
        }
        one.handOver(on);
        payments.flush();
        told.tellYoungPerson(whose, NewsKind.MONEY_PAID);
    }

    private Payment planned(String reference, Claim claim, Money sum, HowPaid how) {
        return new Payment(reference, claim, sum, how, caller.person(), LocalDate.now(clock));
    }

    private void keepPayee(PersonId whose, String number) {
        if (number != null) {
            payments.keep(whose, number);
        }
    }

    private Claim mine(PersonId whose, String claimId) {
        if (isRelated(whose)) {
            throw new NotFound();
        }
        return approved(whose, claimId);
    }

    private Claim approved(PersonId whose, String claimId) {
        Claim claim = claims.get(whose, claimId);
        if (!isApproved(claim)) {
            throw new NotFound();
        }
        return claim;
    }

    private static boolean isApproved(Claim claim) {
        return claim.state() == ClaimState.APPROVED || claim.state() == ClaimState.APPROVED_IN_PART;
    }

    private boolean isRelated(PersonId whose) {
        PersonId me = caller.person();
        return me.equals(whose) || !relations.between(me, whose).isEmpty();
    }
}
