package uk.opendoor.plan.review;

import java.util.EnumSet;
import java.util.Map;
import java.util.Set;

/** Where a review stands, and where it can go from there. */
public enum ReviewState {
    /** It must be held; nobody has offered a day yet. */
    ASKED,
    /** A day is offered. */
    OFFERED,
    /** They have met; what was decided is not written down yet. */
    HELD,
    /** What was decided is written down. */
    RECORDED,
    /** It is not held after all. */
    CANCELLED;

    static final int NAME_LENGTH = 20;

    /** From offered to offered is another day; back to asked is a day that does not suit. */
    private static final Map<ReviewState, Set<ReviewState>> MOVES = Map.of(
            ASKED, EnumSet.of(OFFERED, CANCELLED),
            OFFERED, EnumSet.of(OFFERED, ASKED, HELD, CANCELLED),
            HELD, EnumSet.of(RECORDED),
            RECORDED, EnumSet.noneOf(ReviewState.class),
            CANCELLED, EnumSet.noneOf(ReviewState.class));

    public boolean mayBecome(ReviewState next) {
        return MOVES.get(this).contains(next);
    }

    /** Whether there is still something to do. */
    public boolean isOpen() {
        return this == ASKED || this == OFFERED || this == HELD;
    }
}
