package uk.opendoor.claim;

import java.util.EnumSet;
import java.util.Map;
import java.util.Set;

/** Where a claim stands, and where it can go from there. What was decided becomes more only by another look. */
public enum ClaimState {
    /** The young person is still writing it. */
    DRAFT,
    /** It waits for who works with them. */
    SENT,
    /** It waits for a manager. */
    RECOMMENDED,
    APPROVED,
    APPROVED_IN_PART,
    REFUSED,
    /** The young person has taken it back. */
    WITHDRAWN;

    static final int NAME_LENGTH = 20;

    private static final Map<ClaimState, Set<ClaimState>> MOVES = Map.of(
            DRAFT, EnumSet.of(SENT),
            SENT, EnumSet.of(RECOMMENDED, APPROVED, WITHDRAWN),
            RECOMMENDED, EnumSet.of(APPROVED, APPROVED_IN_PART, REFUSED, WITHDRAWN),
            APPROVED, EnumSet.noneOf(ClaimState.class),
            APPROVED_IN_PART, EnumSet.of(APPROVED),
            REFUSED, EnumSet.of(APPROVED_IN_PART, APPROVED),
            WITHDRAWN, EnumSet.noneOf(ClaimState.class));

    public boolean mayBecome(ClaimState next) {
        return MOVES.get(this).contains(next);
    }

    /** Whether somebody waits for our answer. */
    public boolean isWaiting() {
        return this == SENT || this == RECOMMENDED;
    }

    public boolean isDecided() {
        return this == APPROVED || this == APPROVED_IN_PART || this == REFUSED;
    }
}
