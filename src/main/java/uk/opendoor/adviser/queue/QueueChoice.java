package uk.opendoor.adviser.queue;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

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
                .filter(row -> hasName(row) && hasRule(row))
                .collect(Collectors.toCollection(ArrayList::new));
    }

    private boolean hasName(QueueRow row) {
        return row.name().toLowerCase(Locale.UK).contains(name.strip().toLowerCase(Locale.UK));
    }

    private boolean hasRule(QueueRow row) {
        return rule.isEmpty() || rule.equals(row.clock().rule());
    }
}
