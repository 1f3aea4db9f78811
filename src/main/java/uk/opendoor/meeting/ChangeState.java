package uk.opendoor.meeting;

import java.util.EnumSet;
import java.util.Map;
import java.util.Set;

/** How far a change of date has come. */
public enum ChangeState {
    /** It is short notice, and waits for a manager. Nobody is told of it yet. */
    ASKED,
    MADE,
    REFUSED;

    static final int NAME_LENGTH = 20;

    private static final Map<ChangeState, Set<ChangeState>> MOVES = Map.of(
            ASKED, EnumSet.of(MADE, REFUSED),
            MADE, EnumSet.noneOf(ChangeState.class),
            REFUSED, EnumSet.noneOf(ChangeState.class));

    public boolean mayBecome(ChangeState next) {
        return MOVES.get(this).contains(next);
    }
}
