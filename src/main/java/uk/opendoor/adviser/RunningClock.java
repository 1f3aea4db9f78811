package uk.opendoor.adviser;

import java.time.LocalDate;
import java.util.Optional;
import uk.opendoor.deadline.Deadline;
import uk.opendoor.deadline.Deadlines;
import uk.opendoor.shared.PersonId;

/**
 * Something that must be done for somebody by a day.
 *
 * @param rule the code of its time limit in deadlines.yaml; messages {@code clock.<rule>.name} and {@code .action} name it
 * @param started the day it began to run
 * @param due the last day on which it is in time
 * @param target an earlier day that the council set itself, or null
 * @param last the day on which it was last done, or null if never
 * @param action the address of the page where it is done
 */
public record RunningClock(
        String rule,
        PersonId whose,
        LocalDate started,
        LocalDate due,
        LocalDate target,
        LocalDate last,
        String action) {

    /** The same for the same clock, however often it is worked out. */
    public String key() {
        return rule + " " + whose + " " + started;
    }

    /** The next one, from the day on which this one is due; none for what is done once. */
    public Optional<RunningClock> again(Deadlines deadlines, LocalDate today) {
        return deadlines
                .find(rule, due)
                .or(() -> deadlines.find(rule, today))
                .filter(Deadline::repeats)
                .map(limit -> new RunningClock(
                        rule, whose, due, limit.due(due, deadlines.workingDays()), null, last, action));
    }

    public boolean isLate(LocalDate today) {
        return today.isAfter(due);
    }
}
