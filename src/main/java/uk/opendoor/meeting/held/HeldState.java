package uk.opendoor.meeting.held;

import java.util.EnumSet;
import java.util.Map;
import java.util.Set;

/** What workers made of a meeting that the case system told of. */
public enum HeldState {
    WAITING,
    /** A meeting was booked from it. */
    RELEASED,
    /** It is not for the portal, unless somebody puts it back. */
    TURNED_DOWN;

    static final int NAME_LENGTH = 20;

    private static final Map<HeldState, Set<HeldState>> MOVES = Map.of(
            WAITING, EnumSet.of(RELEASED, TURNED_DOWN),
            RELEASED, EnumSet.noneOf(HeldState.class),
            TURNED_DOWN, EnumSet.of(WAITING));

    public boolean mayBecome(HeldState next) {
        return MOVES.get(this).contains(next);
    }
}
