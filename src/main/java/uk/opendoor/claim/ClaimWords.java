package uk.opendoor.claim;

import java.util.List;
import uk.opendoor.shared.Money;

/**
 * What somebody writes into a claim.
 *
 * @param words what it is for
 * @param urgentWhy why it cannot wait, or empty
 * @param items what it costs, at most {@link Claim#MOST_ITEMS}
 */
public record ClaimWords(String words, String urgentWhy, List<ClaimItem.Wanted> items) {

    public ClaimWords {
        items = List.copyOf(items);
    }

    public boolean isUrgent() {
        return !urgentWhy.isEmpty();
    }

    public Money total() {
        return items.stream().map(ClaimItem.Wanted::price).reduce(Money.NOTHING, Money::plus);
    }
}
