package uk.opendoor.figures;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import uk.opendoor.adviser.RunningClock;

/**
 * How some clocks stand on a day.
 *
 * @param running how many there are
 * @param late how many of them are late
 * @param soon how many of the others are due within a week
 * @param longest for how many days the one that is late the longest is late; 0 if none is
 */
public record Count(long running, long late, long soon, long longest) {

    private static final int SOON_DAYS = 7;

    public static Count of(List<RunningClock> clocks, LocalDate today) {
        LocalDate soon = today.plusDays(SOON_DAYS);
        return new Count(
                clocks.size(),
                clocks.stream().filter(one -> one.isLate(today)).count(),
                clocks.stream()
                        .filter(one -> !one.isLate(today) && !one.due().isAfter(soon))
                        .count(),
                clocks.stream()
                        .filter(one -> one.isLate(today))
                        .mapToLong(one -> ChronoUnit.DAYS.between(one.due(), today))
                        .max()
                        .orElse(0));
    }

    /** Neither late nor due soon. */
    public long later() {
        return running - late - soon;
    }
}
