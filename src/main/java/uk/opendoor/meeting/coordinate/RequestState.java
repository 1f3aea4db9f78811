package uk.opendoor.meeting.coordinate;

import java.util.EnumSet;
import java.util.Map;
import java.util.Set;

/** How far a request has come. */
public enum RequestState {
    WAITING,
    BOOKED,
    WITHDRAWN;

    static final int NAME_LENGTH = 20;

    private static final Map<RequestState, Set<RequestState>> MOVES = Map.of(
            WAITING, EnumSet.of(BOOKED, WITHDRAWN),
            BOOKED, EnumSet.noneOf(RequestState.class),
            WITHDRAWN, EnumSet.noneOf(RequestState.class));

    boolean mayBecome(RequestState next) {
        return MOVES.get(this).contains(next);
    }
}
