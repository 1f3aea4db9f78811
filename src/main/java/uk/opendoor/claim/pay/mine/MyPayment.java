package uk.opendoor.claim.pay.mine;

import java.time.LocalDate;
import uk.opendoor.claim.pay.PaymentState;
import uk.opendoor.claim.pay.PaymentWay;
import uk.opendoor.shared.Money;

/**
 * A payment as the young person sees it.
 *
 * @param name what they asked for
 * @param on the day it is planned for; of a paid one the day it was paid
 * @param why why it was cancelled or changed, or an empty text
 * @param again whether one that did not arrive is planned again
 * @param overdue whether its day is gone and we do not know that it is there
 */
public record MyPayment(
        String claimId,
        String name,
        PaymentWay way,
        Money sum,
        PaymentState state,
        LocalDate on,
        String why,
        boolean again,
        boolean overdue) {

    /** The end of the key of the sentence that says it. */
    public String says() {
        return switch (state) {
            case PLANNED, PAID -> state + "." + way;
            case RETURNED -> again ? "RETURNED.again" : "RETURNED.open";
            case IN_RUN, CANCELLED -> state.name();
        };
    }

    /** How it is drawn: done, late or a plain line. */
    public String look() {
        if (state == PaymentState.PAID) {
            return "done";
        }
        return overdue || state == PaymentState.RETURNED && !again ? "late" : "plain";
    }
}
