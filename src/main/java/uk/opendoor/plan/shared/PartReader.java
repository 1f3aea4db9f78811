package uk.opendoor.plan.shared;

import java.time.LocalDate;
import java.util.List;
import uk.opendoor.family.RelationKind;
import uk.opendoor.plan.Matter;

/**
 * Somebody with whom a young person may share parts of their plan.
 *
 * @param relation the id of what they are to the young person
 * @param whole whether all of it is shared with them, elsewhere
 * @param reads the parts that are shared with them one by one, in the order of the law
 * @param endsOn the first day on which they read nothing of it any more, or null if they read nothing now
 */
public record PartReader(
        String relation, String name, RelationKind kind, boolean whole, List<Matter> reads, LocalDate endsOn) {

    public PartReader {
        reads = List.copyOf(reads);
    }
}
