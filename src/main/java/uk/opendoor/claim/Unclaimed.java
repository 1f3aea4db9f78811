package uk.opendoor.claim;

import java.time.LocalDate;
import uk.opendoor.shared.Money;
import uk.opendoor.shared.PersonId;

/** Money that is somebody's, that they have not asked for, and whose time is near. @param entitlement its code */
public record Unclaimed(PersonId whose, Near near, String entitlement, Balance balance) {

    /**
     * Why it is time to ask.
     *
     * @param rule the code of the time limit
     * @param since the day from which workers are told
     * @param day on which they move into a home of their own, or the last one on which it is theirs
     */
    public record Near(String rule, LocalDate since, LocalDate day) {}

    /** What is left when everything that waits for an answer is approved. */
    public Money left() {
        return balance.asked().isMoreThan(balance.left())
                ? Money.NOTHING
                : balance.left().minus(balance.asked());
    }
}
