package uk.opendoor.deadline;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.Collection;
import java.util.EnumSet;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Days that are not a Saturday, a Sunday, Christmas Day, Good Friday or a bank holiday in England, as the complaints
 * regulations have it (SI 2006/1738). Every method throws {@link NoBankHolidays} rather than guess at a year.
 */
public final class WorkingDays {

    private static final Set<DayOfWeek> WEEKEND = EnumSet.of(DayOfWeek.SATURDAY, DayOfWeek.SUNDAY);

    private final Set<LocalDate> holidays;
    private final Set<Integer> years;

    /** @param holidays every one of each year that has any, Christmas Day and Good Friday among them */
    public WorkingDays(Collection<LocalDate> holidays) {
        this.holidays = Set.copyOf(holidays);
        this.years = holidays.stream().map(LocalDate::getYear).collect(Collectors.toUnmodifiableSet());
    }

    public boolean isWorkingDay(LocalDate day) {
        if (!years.contains(day.getYear())) {
            throw new NoBankHolidays(day.getYear());
        }
        return !WEEKEND.contains(day.getDayOfWeek()) && !holidays.contains(day);
    }

    /** The n-th working day after this day; for 0 this day itself, or the next working day if it is none. */
    public LocalDate after(LocalDate day, int n) {
        return step(day, n, 1);
    }

    /** The n-th working day before this day; for 0 this day itself, or the last working day if it is none. */
    public LocalDate before(LocalDate day, int n) {
        return step(day, n, -1);
    }

    private LocalDate step(LocalDate day, int n, int step) {
        var reached = n == 0 ? day : day.plusDays(step);
        int left = Math.max(n, 1);
        while (true) {
            if (isWorkingDay(reached) && --left == 0) {
                return reached;
            }
            reached = reached.plusDays(step);
        }
    }
}
