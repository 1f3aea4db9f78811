package uk.opendoor.claim.mine;

import java.time.LocalDate;
import java.util.Optional;
import uk.opendoor.claim.Balance;
import uk.opendoor.entitlement.Course;
import uk.opendoor.entitlement.Entitled;
import uk.opendoor.shared.Money;

/**
 * One thing that is mine, or will be.
 *
 * @param onlyIf the course without which it is not, or null
 * @param balance how it stands, or null if it has no limit or is not asked for here
 * @param asked whether it is asked for here
 * @param stopsSoon the day on which it stops, if that is within {@link MyMoney#SOON} days; otherwise null
 */
public record MoneyLine(Entitled found, Course onlyIf, Balance balance, boolean asked, LocalDate stopsSoon) {

    public String code() {
        return found.code();
    }

    public boolean now() {
        return found.now();
    }

    public Money amount() {
        return found.version().amount().map(Money::new).orElse(null);
    }

    /** The first day on which it is no longer mine, if that is known and it does not go on all the same. */
    public LocalDate until() {
        return Optional.of(found)
                .filter(one -> !one.entitlement().goesOn())
                .flatMap(Entitled::until)
                .orElse(null);
    }
}
