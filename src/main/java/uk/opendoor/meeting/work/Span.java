package uk.opendoor.meeting.work;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.Period;
import java.time.format.DateTimeParseException;
import java.time.temporal.TemporalAdjusters;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/** A week or a month of meetings, and the ones before and after it. */
public record Span(boolean month, LocalDate since, LocalDate until) {

    /** @param day any day of it as {@code 2026-11-28}; today's if it is none */
    static Span of(String kind, String day, LocalDate today) {
        LocalDate on = day(day, today);
        boolean isMonth = "month".equals(kind);
        LocalDate since = isMonth ? on.withDayOfMonth(1) : on.with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
        return new Span(isMonth, since, isMonth ? since.plusMonths(1) : since.plusWeeks(1));
    }

    private static LocalDate day(String text, LocalDate today) {
        try {
            LocalDate day = LocalDate.parse(text == null ? "" : text);
            return day.isBefore(today.minusYears(10)) || day.isAfter(today.plusYears(10)) ? today : day;
        } catch (DateTimeParseException noDay) {
            return today;
        }
    }

    public LocalDate last() {
        return until.minusDays(1);
    }

    public LocalDate before() {
        return since.minusDays(1);
    }

    /** Its weeks from Monday to Sunday; a day of another month is null. */
    List<List<LocalDate>> weeks() {
        LocalDate first = since.with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
        return first.datesUntil(until, Period.ofWeeks(1)).map(this::week).toList();
    }

    private List<LocalDate> week(LocalDate monday) {
        return monday.datesUntil(monday.plusWeeks(1))
                .map(day -> day.isBefore(since) || !day.isBefore(until) ? null : day)
                .collect(Collectors.toCollection(ArrayList::new));
    }
}
