package uk.opendoor.claim.pay;

import java.time.LocalDate;

/** @param payee their number in the finance system, or null for what is handed over @param on the day on which they get it */
public record HowPaid(PaymentWay way, String payee, LocalDate on) {}
