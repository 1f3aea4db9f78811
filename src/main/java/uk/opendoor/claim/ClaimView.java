package uk.opendoor.claim;

import java.time.LocalDate;
import java.util.List;
import uk.opendoor.shared.Kind;
import uk.opendoor.shared.Money;
import uk.opendoor.shared.Payer;
import uk.opendoor.shared.Source;

/**
 * A claim as it is shown.
 *
 * @param person the name of whose it is; empty for themselves
 * @param name what is asked for
 * @param page the address that explains it
 * @param answerBy the last day on which the answer is in time, or null while nothing was sent
 * @param late whether that day has gone and nothing is decided
 * @param balance how the allowance stands, or null if it has no limit
 * @param rule the rule as it stands for this claim
 * @param decided null until then
 * @param appeal null while nobody asked for another look
 * @param mayAppeal whether that can be asked for today
 */
public record ClaimView(
        String id,
        String whose,
        String person,
        String name,
        String page,
        ClaimState state,
        String words,
        String urgentWhy,
        List<ClaimItem.Wanted> items,
        List<String> photos,
        Money total,
        LocalDate startedOn,
        LocalDate sentOn,
        LocalDate answerBy,
        boolean late,
        Balance balance,
        RuleOfIt rule,
        Recommended recommended,
        Decided decided,
        Appealed appeal,
        boolean mayAppeal) {

    /**
     * @param why a plain sentence
     * @param most up to what sum, or null for help in kind
     */
    public record RuleOfIt(Kind kind, Payer payer, String why, Money most, Source source) {}

    public record Recommended(String by, LocalDate on, Money sum, String words) {}

    /** @param appealBy the last day to ask for another look */
    public record Decided(String by, LocalDate on, Money sum, String reason, String budget, LocalDate appealBy) {}

    /**
     * @param answerBy the last day on which the answer is in time
     * @param late whether that day has gone and nothing is decided
     * @param decided null until then
     */
    public record Appealed(String words, LocalDate on, LocalDate answerBy, boolean late, Decided decided) {}

    /** What the first answer made of it, whatever came of another look. */
    public ClaimState first() {
        if (decided.sum().isNothing()) {
            return ClaimState.REFUSED;
        }
        return decided.sum().equals(total) ? ClaimState.APPROVED : ClaimState.APPROVED_IN_PART;
    }

    public boolean urgent() {
        return !urgentWhy.isEmpty();
    }

    /** Whether more is asked for than is left. */
    public boolean over() {
        return balance != null && !state.isDecided() && total.isMoreThan(balance.left());
    }
}
