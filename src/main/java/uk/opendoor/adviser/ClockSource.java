package uk.opendoor.adviser;

import java.time.LocalDate;
import java.util.List;
import uk.opendoor.adviser.care.Lives;

/** A room that knows of things which must be done in time. */
public interface ClockSource {

    /** What runs in these lives on that day, in a number of queries that does not grow with theirs. */
    List<RunningClock> running(Lives lives, LocalDate today);

    /**
     * Whether the young person waits for an answer of ours. Such a clock ends by the answer alone: put away with a reason that
     * only workers read, it would leave them waiting for ever.
     */
    default boolean isAwaited(String rule) {
        return false;
    }
}
