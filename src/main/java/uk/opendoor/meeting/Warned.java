package uk.opendoor.meeting;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import uk.opendoor.deadline.Deadlines;
import uk.opendoor.deadline.NoBankHolidays;

/**
 * Something that speaks against a day or a time. It can be booked all the same, with a reason.
 *
 * @param who whom it is about, or empty
 */
public record Warned(What what, String who) {

    /** Whether it must be said why it is then all the same; the others are good to know. */
    public boolean needsReason() {
        return what != What.RIGHT_ENDS && what != What.NOT_COUNTED;
    }

    /** {@code warned.NAME} says it. */
    public enum What {
        WEEKEND,
        BANK_HOLIDAY,
        OUT_OF_TIME,
        NOT_COUNTED,
        CLASH,
        RIGHT_ENDS
    }

    /** What speaks against the day itself. */
    public static List<Warned> ofDay(LocalDate day, Started started, Deadlines deadlines) {
        List<Warned> all = new ArrayList<>();
        workday(day, deadlines).ifPresent(what -> all.add(new Warned(what, "")));
        Optional<Due> due = Due.of(started, day, deadlines);
        due.filter(one -> !one.inTime()).ifPresent(late -> all.add(new Warned(What.OUT_OF_TIME, "")));
        if (started != null && due.isEmpty()) {
            all.add(new Warned(What.NOT_COUNTED, ""));
        }
        return all;
    }

    private static Optional<What> workday(LocalDate day, Deadlines deadlines) {
        if (day.getDayOfWeek() == DayOfWeek.SATURDAY || day.getDayOfWeek() == DayOfWeek.SUNDAY) {
            return Optional.of(What.WEEKEND);
        }
        try {
            return deadlines.workingDays().isWorkingDay(day) ? Optional.empty() : Optional.of(What.BANK_HOLIDAY);
        } catch (NoBankHolidays notListedYet) {
            return Optional.of(What.NOT_COUNTED);
        }
    }
}
