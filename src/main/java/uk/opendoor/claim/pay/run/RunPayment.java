package uk.opendoor.claim.pay.run;

import java.time.LocalDate;
import uk.opendoor.shared.Money;

/** A payment as a file of a run tells it: all that leaves the house. */
record RunPayment(String reference, String payee, Money sum, LocalDate on, String budget) {}
