package uk.opendoor.claim.pay;

import java.time.LocalDate;

/**
 * What the finance system says of a payment.
 *
 * @param state paid or returned
 * @param financeReference its own, or empty
 * @param reason why it came back, or empty
 */
public record Settlement(PaymentState state, LocalDate on, String financeReference, String reason) {}
