package uk.opendoor.message;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.List;
import java.util.stream.Stream;
import uk.opendoor.deadline.WorkingDays;

/** On which days a call can be asked for: working days, today among them while there is time. */
public final class CallTimes {

    static final int DAYS = 6;

    /** After that nobody can be sure to be rung today. */
    private static final LocalTime LAST_FOR_TODAY = LocalTime.of(16, 0);

    private final WorkingDays days;

    public CallTimes(WorkingDays days) {
        this.days = days;
    }

    /** The next days, the nearest first. */
    public List<LocalDate> offered(LocalDateTime now) {
        LocalDate today = now.toLocalDate();
        LocalDate first = now.toLocalTime().isBefore(LAST_FOR_TODAY) ? days.after(today, 0) : days.after(today, 1);
        return Stream.iterate(first, day -> days.after(day, 1)).limit(DAYS).toList();
    }

    /** Whether that part of that day has gone by. */
    public boolean isOver(CallWish wish, LocalDateTime now) {
        return wish.on().equals(now.toLocalDate())
                && !now.toLocalTime().isBefore(wish.part().end());
    }
}
