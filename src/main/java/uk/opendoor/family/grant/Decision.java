package uk.opendoor.family.grant;

import java.time.LocalDate;
import java.time.LocalDateTime;
import uk.opendoor.access.Permission;
import uk.opendoor.family.GrantState;
import uk.opendoor.family.RelationKind;
import uk.opendoor.shared.PersonId;

/**
 * A grant about which somebody can decide.
 *
 * @param at when it was granted, in England's time
 * @param endsOn the first day on which it is over by itself
 * @param mine whether the reader granted it, so that they cannot be the second person
 */
public record Decision(
        String id,
        PersonId childId,
        String child,
        String relative,
        RelationKind kind,
        Permission permission,
        GrantState state,
        String reason,
        String author,
        LocalDateTime at,
        LocalDate endsOn,
        boolean mine) {

    public boolean isWaiting() {
        return state == GrantState.WAITING;
    }

    public boolean isOpen() {
        return state.isOpen();
    }
}
