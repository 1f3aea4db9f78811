package uk.opendoor.figures;

import java.util.List;
import uk.opendoor.shared.PersonId;

/**
 * What is late, the longest first.
 *
 * @param all how many there are, shown or not
 * @param workers of whom one can be chosen
 * @param rules codes of time limits, of which one can be chosen
 */
public record LateView(List<LateRow> rows, int all, List<Choice> workers, List<String> rules) {

    public boolean isCut() {
        return rows.size() < all;
    }

    /** A worker who can be chosen. */
    public record Choice(PersonId id, String name) {}
}
