package uk.opendoor.web;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Named;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.format.DateTimeFormatter;
import java.time.format.TextStyle;
import java.util.Locale;
import uk.opendoor.shared.Messages;

/** Dates as people say them, for pages. */
@Named
@ApplicationScoped
public class Dates {

    private static final DateTimeFormatter WEEKDAY = DateTimeFormatter.ofPattern("EEEE d MMMM", Locale.UK);
    private static final DateTimeFormatter MONTH = DateTimeFormatter.ofPattern("MMMM uuuu", Locale.UK);
    private static final DateTimeFormatter SHORT_MONTH = DateTimeFormatter.ofPattern("MMM", Locale.UK);
    private static final DateTimeFormatter SHORT_DAY = DateTimeFormatter.ofPattern("d MMM", Locale.UK);
    private static final DateTimeFormatter LONG_DAY = DateTimeFormatter.ofPattern("EEEE d MMMM uuuu", Locale.UK);
    private static final DateTimeFormatter HOUR = DateTimeFormatter.ofPattern("ha", Locale.UK);
    private static final DateTimeFormatter HALF = DateTimeFormatter.ofPattern("h.mma", Locale.UK);
    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("HH:mm", Locale.UK);

    /** {@code 1 May 2026}. */
    public String day(LocalDate date) {
        return Messages.day(date);
    }

    /** {@code Friday 1 May}: a day that is near. */
    public String weekday(LocalDate date) {
        return WEEKDAY.format(date);
    }

    /** {@code May 2026}. */
    public String month(LocalDate date) {
        return MONTH.format(date);
    }

    /** {@code May}: below a bar of a drawing. */
    public String shortMonth(LocalDate date) {
        return SHORT_MONTH.format(date);
    }

    /** {@code 4 May}: below a bar of a drawing. */
    public String shortDay(LocalDate date) {
        return SHORT_DAY.format(date);
    }

    /** The day before: the last one on which something still holds. */
    public String lastDay(LocalDate until) {
        return day(until.minusDays(1));
    }

    /** {@code Tuesday 12 May 2026}: the day of a meeting. */
    public String longDay(LocalDate date) {
        return LONG_DAY.format(date);
    }

    /** {@code Monday} for 1. */
    public String dayOfWeek(int number) {
        return DayOfWeek.of(number).getDisplayName(TextStyle.FULL, Locale.UK);
    }

    /** {@code 10am}, {@code 2.30pm}: as people say it. */
    public String time(LocalTime time) {
        return (time.getMinute() == 0 ? HOUR : HALF).format(time).toLowerCase(Locale.UK);
    }

    /** {@code 1 May 2026, 14:05}, as the clock stood in England. */
    public String moment(LocalDateTime moment) {
        return day(moment.toLocalDate()) + ", " + TIME.format(moment);
    }
}
