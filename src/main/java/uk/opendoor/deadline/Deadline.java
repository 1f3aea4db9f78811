package uk.opendoor.deadline;

import java.time.LocalDate;
import java.util.Optional;
import uk.opendoor.shared.Kind;
import uk.opendoor.shared.Source;

/**
 * A time limit, as it stands between two days.
 *
 * @param after the event it is counted from, in words
 * @param limit how many units; 0 working days means the same working day
 * @param before whether it is counted back from the event, as when a report comes before a meeting
 * @param repeats whether it is counted again from the day it was due, when nothing was done and that was right
 * @param says the limit in one plain sentence
 * @param validFrom the first day; none while the law is passed but has not started
 * @param validTo the last day, if it is known
 */
public record Deadline(
        String code,
        String name,
        String after,
        int limit,
        LimitUnit unit,
        boolean before,
        boolean repeats,
        Kind kind,
        String says,
        Source source,
        Optional<LocalDate> validFrom,
        Optional<LocalDate> validTo,
        LocalDate checkedOn) {

    public boolean isInForce(LocalDate day) {
        return validFrom.filter(first -> !day.isBefore(first)).isPresent()
                && validTo.filter(day::isAfter).isEmpty();
    }

    /** The last day on which it is kept. Months end on the same day of a month, or on its last; hours on a date. */
    public LocalDate due(LocalDate event, WorkingDays workingDays) {
        int signed = before ? -limit : limit;
        return switch (unit) {
            case WORKING_DAYS -> before ? workingDays.before(event, limit) : workingDays.after(event, limit);
            case DAYS -> event.plusDays(signed);
            case WEEKS -> event.plusWeeks(signed);
            case MONTHS -> event.plusMonths(signed);
            case HOURS -> event.plusDays(Math.floorDiv(signed, 24));
        };
    }
}
