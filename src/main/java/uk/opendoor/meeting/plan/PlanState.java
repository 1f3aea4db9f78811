package uk.opendoor.meeting.plan;

import java.util.EnumSet;
import java.util.Map;
import java.util.Set;

/** Where a plan stands. The family reads it from when it is given to them, and after it has ended. */
public enum PlanState {
    DRAFT,
    RUNNING,
    ENDED;

    static final int NAME_LENGTH = 20;

    private static final Map<PlanState, Set<PlanState>> MOVES = Map.of(
            DRAFT, EnumSet.of(RUNNING, ENDED),
            RUNNING, EnumSet.of(ENDED),
            ENDED, EnumSet.noneOf(PlanState.class));

    public boolean mayBecome(PlanState next) {
        return MOVES.get(this).contains(next);
    }
}
