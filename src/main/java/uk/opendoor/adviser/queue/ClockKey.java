package uk.opendoor.adviser.queue;

import java.time.LocalDate;
import uk.opendoor.shared.PersonId;

/** Which clock: the rule, whose, and the day it began to run. */
public record ClockKey(String rule, PersonId whose, LocalDate started) {

    /** The same text as the key of the running clock. */
    String text() {
        return rule + " " + whose + " " + started;
    }
}
