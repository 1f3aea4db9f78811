package uk.opendoor.plan;

import java.util.EnumSet;
import java.util.Map;
import java.util.Set;

/** Whether a promise was kept. Late is not a state: an open promise is late once its day has passed. */
public enum PromiseState {
    OPEN,
    DONE,
    /** It is not needed any more; the reason stands with it. */
    DROPPED;

    static final int NAME_LENGTH = 20;

    private static final Map<PromiseState, Set<PromiseState>> MOVES = Map.of(
            OPEN, EnumSet.of(DONE, DROPPED),
            DONE, EnumSet.of(OPEN),
            DROPPED, EnumSet.of(OPEN));

    public boolean mayBecome(PromiseState next) {
        return MOVES.get(this).contains(next);
    }
}
