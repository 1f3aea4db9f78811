package uk.opendoor.claim.pay.plan;

import java.time.LocalDate;
import java.util.List;
import uk.opendoor.claim.pay.PayRules;
import uk.opendoor.claim.pay.PaymentState;
import uk.opendoor.claim.pay.PaymentWay;
import uk.opendoor.shared.Money;

/**
 * How one claim is paid, as a worker sees it.
 *
 * @param person whose it is
 * @param name what was asked for
 * @param left what is approved and not planned
 * @param payee the number that is known of them, or an empty text
 * @param example what such a number looks like
 * @param terms the days on which instalments are suggested, if it is paid by term
 * @param mayPlan whether the reader may
 */
public record PayPlan(
        String claimId,
        String person,
        String name,
        Money approved,
        Money left,
        String payee,
        String example,
        List<PayRules.Due> terms,
        boolean mayPlan,
        List<Line> payments) {

    /**
     * One payment.
     *
     * @param settledOn the day it was paid, came back or was cancelled; null until then
     * @param reason why it was changed, cancelled or came back, or an empty text
     * @param toReplace whether it came back and nobody has planned it again
     */
    public record Line(
            String reference,
            int version,
            PaymentWay way,
            String payee,
            Money sum,
            LocalDate dueOn,
            PaymentState state,
            LocalDate settledOn,
            String reason,
            String insteadOf,
            boolean toReplace) {

        public boolean planned() {
            return state == PaymentState.PLANNED;
        }

        /** Whether a worker writes down that it was handed over. */
        public boolean byHand() {
            return planned() && !way.isByRun();
        }
    }
}
