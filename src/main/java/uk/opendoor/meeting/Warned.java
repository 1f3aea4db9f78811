package uk.opendoor.meeting;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import uk.opendoor.access.Role;
import uk.opendoor.deadline.Deadlines;
import uk.opendoor.deadline.NoBankHolidays;

/**
 * Something that speaks against a day or a time. It can be booked all the same, with a reason.
 *
 * @param who whom it is about, or empty
 */
public record Warned(What what, String who) {

    /**
     * Whether it must be said why it is then all the same; the others are good to know. A coordinator keeps the rooms: one
     * that is taken needs a reason from them.
     *
     * @param roles of the one who books
     */
    public boolean needsReason(Set<Role> roles) {
        return switch (what) {
            case RIGHT_ENDS, NOT_COUNTED -> false;
            case ROOM_TAKEN -> roles.contains(Role.COORDINATOR);
            default -> true;
        };
    }

    /** {@code warned.NAME} says it. */
    public enum What {
        WEEKEND,
        BANK_HOLIDAY,
        OUT_OF_TIME,
        LATER_THAN_ASKED,
        NOT_COUNTED,
        CLASH,
        ROOM_TAKEN,
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
