package uk.opendoor.adviser.people;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import uk.opendoor.shared.PartOfName;

/**
 * Which lines of a caseload somebody wants to see.
 *
 * @param name a part of a young person's name, or nothing
 * @param status a status as a care leaver, or nothing for any
 */
public record CaseloadChoice(String name, String status) {

    /** The lines that are wanted, as they come. */
    public List<CaseloadEntry> among(List<CaseloadEntry> entries) {
        return entries.stream()
                .filter(entry -> new PartOfName(name).isIn(entry.name()) && hasStatus(entry))
                .collect(Collectors.toCollection(ArrayList::new));
    }

    private boolean hasStatus(CaseloadEntry entry) {
        return status.isEmpty()
                || entry.status() != null && entry.status().now().name().equals(status);
    }
}
