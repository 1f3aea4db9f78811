package uk.opendoor.claim.work;

import java.util.List;
import uk.opendoor.claim.ClaimView;

/**
 * A claim that waits for another look, as the manager sees it who looks.
 *
 * @param may whether it is for them to decide: not if they are a relative
 * @param budget the code that pays for it by the rules
 * @param budgets every code that there is
 */
public record AppealView(ClaimView claim, boolean may, String budget, List<String> budgets) {}
