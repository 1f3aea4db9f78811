package uk.opendoor.family.child;

import java.time.LocalDate;
import java.util.List;
import uk.opendoor.access.Permission;
import uk.opendoor.family.RelationKind;
import uk.opendoor.shared.PersonId;

/**
 * What somebody may see of a child now.
 *
 * @param name the name they go by, or null if the name was not granted
 */
public record ChildView(PersonId id, String name, RelationKind kind, List<Seen> seen) {

    /** @param endsOn the first day on which it is over by itself */
    public record Seen(Permission permission, LocalDate endsOn) {}

    public boolean sees(Permission permission) {
        return seen.stream().anyMatch(one -> one.permission() == permission);
    }
}
