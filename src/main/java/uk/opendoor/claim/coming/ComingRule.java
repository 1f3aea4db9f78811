package uk.opendoor.claim.coming;

import java.time.LocalDate;
import uk.opendoor.shared.Money;
import uk.opendoor.shared.Unit;

/**
 * A rule that starts, changes or ends on a day to come.
 *
 * @param page the address that explains it
 * @param from the first day on which it is as it says
 * @param before the sum until then; null if there is none yet, or it is help in kind
 * @param after the sum from then on; null if there is none any more, or it is help in kind
 * @param unit of the sums
 * @param ends whether it is nobody's from that day on
 * @param people how many have it then, or had it until then if it ends
 * @param waiting claims for it that wait today: they keep the rule of the day on which they were sent
 */
public record ComingRule(
        String name,
        String page,
        LocalDate from,
        Money before,
        Money after,
        Unit unit,
        boolean ends,
        long people,
        long waiting) {}
