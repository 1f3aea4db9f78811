package uk.opendoor.meeting;

import java.util.EnumSet;
import java.util.Map;
import java.util.Set;

/** Where a meeting stands, and where it can go from there. */
public enum MeetingState {
    BOOKED,
    HELD,
    CANCELLED;

    static final int NAME_LENGTH = 20;

    /** From booked to booked is another date. What is cancelled stays so: to hold it after all is to book another one. */
    private static final Map<MeetingState, Set<MeetingState>> MOVES = Map.of(
            BOOKED, EnumSet.of(BOOKED, HELD, CANCELLED),
            HELD, EnumSet.noneOf(MeetingState.class),
            CANCELLED, EnumSet.noneOf(MeetingState.class));

    public boolean mayBecome(MeetingState next) {
        return MOVES.get(this).contains(next);
    }
}
