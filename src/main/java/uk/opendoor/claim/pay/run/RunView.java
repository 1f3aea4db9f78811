package uk.opendoor.claim.pay.run;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import uk.opendoor.claim.pay.PaymentState;
import uk.opendoor.shared.Money;

/**
 * A run and what became of its payments, without names.
 *
 * @param by the officer who made it
 * @param withXml whether it has a pain.001 file
 * @param lines empty in a list of runs
 */
public record RunView(
        String id,
        String reference,
        LocalDateTime at,
        String by,
        int count,
        Money total,
        int open,
        int returned,
        boolean withXml,
        List<Line> lines) {

    /** @param settledOn the day it was paid or came back; null while nothing is known */
    public record Line(
            String reference,
            String payee,
            Money sum,
            LocalDate on,
            String budget,
            PaymentState state,
            LocalDate settledOn) {}
}
