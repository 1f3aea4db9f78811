package uk.opendoor.plan;

import java.util.EnumSet;
import java.util.Map;
import java.util.Set;

/** Where a version of a plan stands, and where it can go from there. */
public enum VersionState {
    /** The adviser writes it. */
    DRAFT,
    /** The young person reads it. */
    SUBMITTED,
    /** The young person agrees; the manager has not signed yet. */
    AGREED,
    /** It is the plan. */
    IN_FORCE,
    /** A later version took its place. */
    SUPERSEDED,
    /** Its author threw the draft away; who works with the plan can still read what it said, and bring it back. */
    DISCARDED;

    static final int NAME_LENGTH = 20;

    private static final Map<VersionState, Set<VersionState>> MOVES = Map.of(
            DRAFT, EnumSet.of(SUBMITTED, DISCARDED),
            SUBMITTED, EnumSet.of(AGREED, DRAFT),
            AGREED, EnumSet.of(IN_FORCE, SUBMITTED, DRAFT),
            IN_FORCE, EnumSet.of(SUPERSEDED),
            SUPERSEDED, EnumSet.noneOf(VersionState.class),
            DISCARDED, EnumSet.of(DRAFT));

    public boolean mayBecome(VersionState next) {
        return MOVES.get(this).contains(next);
    }
}
