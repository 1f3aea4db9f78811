package uk.opendoor.adviser.queue;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import uk.opendoor.shared.PartOfName;

/**
 * Which lines of a queue somebody wants to see.
 *
 * @param name a part of a young person's name, or nothing
 * @param rule the code of a time limit, or nothing for any
 */
public record QueueChoice(String name, String rule) {

    /** The lines that are wanted, as they come. */
    public List<QueueRow> among(List<QueueRow> rows) {
        return rows.stream()
                .filter(row -> new PartOfName(name).isIn(row.name()) && hasRule(row))
                .collect(Collectors.toCollection(ArrayList::new));
    }

    private boolean hasRule(QueueRow row) {
        return rule.isEmpty() || rule.equals(row.clock().rule());
    }
}
