package uk.opendoor.family.ending;

import java.time.LocalDate;
import java.util.List;
import uk.opendoor.access.Permission;
import uk.opendoor.access.Standing;
import uk.opendoor.family.RelationKind;

/**
 * A relation that a worker may end.
 *
 * @param sees what they can see of the record today, and will not any more
 * @param live whether it still holds
 */
public record Ending(
        String child, String relative, RelationKind kind, LocalDate since, List<Permission> sees, boolean live) {

    /** Whether the young person chose them. */
    public boolean isChosen() {
        return kind.standing() == Standing.SUPPORTER;
    }
}
