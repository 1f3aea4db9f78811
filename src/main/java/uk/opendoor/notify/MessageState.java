package uk.opendoor.notify;

import java.util.Map;
import java.util.Set;

/**
 * The life of a message: it waits, with as many tries as it may have; it is sent; or it is dead, which an administrator
 * sees. A dead one is tried again or put away.
 */
enum MessageState {
    WAITING,
    SENT,
    DEAD,
    PUT_AWAY;

    private static final Map<MessageState, Set<MessageState>> MOVES = Map.of(
            WAITING, Set.of(SENT, DEAD),
            SENT, Set.of(),
            DEAD, Set.of(WAITING, PUT_AWAY),
            PUT_AWAY, Set.of());

    boolean mayBecome(MessageState next) {
        return MOVES.get(this).contains(next);
    }
}
