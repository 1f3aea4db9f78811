package uk.opendoor.claim.work;

import java.util.List;
import uk.opendoor.claim.ClaimView;
import uk.opendoor.shared.Money;

/**
 * A claim as a worker sees it.
 *
 * @param may what the reader may do now
 * @param alone the largest sum that one worker approves alone
 * @param budget the code that pays for it by the rules
 * @param budgets every code that there is
 */
public record WorkClaim(ClaimView claim, May may, Money alone, String budget, List<String> budgets) {

    /** @param approve in full, alone */
    public record May(boolean recommend, boolean approve, boolean decide) {}
}
