package uk.opendoor.adviser.queue;

import java.time.LocalDate;
import java.util.Optional;
import uk.opendoor.deadline.Deadlines;

/** Time limits by their codes. What began before we knew a limit is held to the one of today. */
record Limits(Deadlines deadlines, LocalDate today) {

    /** By when, if the council or the law has such a limit at all. */
    Optional<LocalDate> due(String code, LocalDate event) {
        return deadlines
                .find(code, event)
                .or(() -> deadlines.find(code, today))
                .map(limit -> limit.due(event, deadlines.workingDays()));
    }
}
