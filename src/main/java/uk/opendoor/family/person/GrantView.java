package uk.opendoor.family.person;

import java.time.LocalDate;
import uk.opendoor.access.Permission;
import uk.opendoor.family.GrantState;

/**
 * What was granted, as workers see it.
 *
 * @param document the one document it is for, of a pathway plan the part; or null
 * @param endsOn the first day on which it is over by itself
 * @param approver the name of the second person, or null
 * @param shared whether the young person gave it themselves
 */
public record GrantView(
        String id,
        Permission permission,
        String document,
        GrantState state,
        LocalDate endsOn,
        String reason,
        String author,
        String approver,
        boolean shared) {

    public boolean isWaiting() {
        return state == GrantState.WAITING;
    }

    public boolean isOpen() {
        return state.isOpen();
    }
}
