package uk.opendoor.claim.pay.plan;

import java.time.LocalDate;
import java.util.List;
import uk.opendoor.claim.pay.PaymentWay;
import uk.opendoor.shared.Money;

/**
 * A sum as a worker plans it.
 *
 * @param payee their number in the finance system, or null for what is handed over
 * @param days one, or one for each instalment
 */
public record Wanted(Money sum, PaymentWay way, String payee, List<LocalDate> days) {

    public Wanted {
        days = List.copyOf(days);
    }
}
