package uk.opendoor.meeting.plan;

import java.util.EnumSet;
import java.util.Map;
import java.util.Set;

/** Where one step of a plan stands. A worker confirms that it is done, and can take that back; what is dropped stays so. */
public enum StepState {
    OPEN,
    DONE,
    DROPPED;

    static final int NAME_LENGTH = 20;

    private static final Map<StepState, Set<StepState>> MOVES = Map.of(
            OPEN, EnumSet.of(DONE, DROPPED),
            DONE, EnumSet.of(OPEN),
            DROPPED, EnumSet.noneOf(StepState.class));

    public boolean mayBecome(StepState next) {
        return MOVES.get(this).contains(next);
    }
}
