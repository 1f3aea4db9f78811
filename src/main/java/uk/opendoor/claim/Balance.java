package uk.opendoor.claim;

import java.math.BigDecimal;
import java.math.RoundingMode;
import uk.opendoor.shared.Money;

/**
 * How one allowance stands.
 *
 * @param limit up to what sum they can have it
 * @param approved what was said yes to
 * @param asked what waits for an answer
 */
public record Balance(Money limit, Money approved, Money asked) {

    private static final int WHOLE = 100;

    /** The limit less what is approved; nothing if a limit that came down later is below that. */
    public Money left() {
        return approved.isMoreThan(limit) ? Money.NOTHING : limit.minus(approved);
    }

    /** How much of the limit is approved, from 0 to 100, for the bar. */
    public int approvedPart() {
        return part(approved);
    }

    /** How much of the limit is asked for and would still fit, from 0 to 100, for the bar. */
    public int askedPart() {
        return Math.min(part(asked), WHOLE - approvedPart());
    }

    private int part(Money sum) {
        if (limit.isNothing()) {
            return 0;
        }
        return sum.pounds()
                .multiply(BigDecimal.valueOf(WHOLE))
                .divide(limit.pounds(), RoundingMode.HALF_UP)
                .min(BigDecimal.valueOf(WHOLE))
                .intValue();
    }
}
