package uk.opendoor.meeting.exclude;

import java.util.EnumSet;
import java.util.Map;
import java.util.Set;

/** Where an exclusion stands, and where it can go from there. */
public enum ExclusionState {
    /** It waits for the chair. */
    ASKED,
    REFUSED,
    /** Whoever asked has taken it back. */
    WITHDRAWN,
    IN_FORCE,
    ENDED;

    static final int NAME_LENGTH = 20;

    /** From in force to in force is a look that confirms it. What is over is asked for anew. */
    private static final Map<ExclusionState, Set<ExclusionState>> MOVES = Map.of(
            ASKED, EnumSet.of(REFUSED, WITHDRAWN, IN_FORCE),
            IN_FORCE, EnumSet.of(IN_FORCE, ENDED),
            REFUSED, EnumSet.noneOf(ExclusionState.class),
            WITHDRAWN, EnumSet.noneOf(ExclusionState.class),
            ENDED, EnumSet.noneOf(ExclusionState.class));

    public boolean mayBecome(ExclusionState next) {
        return MOVES.get(this).contains(next);
    }

    /** Whether there is something to do: at most one such stands for each who is invited. */
    public boolean isOpen() {
        return !MOVES.get(this).isEmpty();
    }
}
