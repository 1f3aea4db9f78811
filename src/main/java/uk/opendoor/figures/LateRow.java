package uk.opendoor.figures;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import uk.opendoor.adviser.RunningClock;

/** One thing that is late. @param workers who works with the person, by name */
public record LateRow(RunningClock clock, String name, String workers, LocalDate today) {

    public long getDays() {
        return ChronoUnit.DAYS.between(clock.due(), today);
    }
}
