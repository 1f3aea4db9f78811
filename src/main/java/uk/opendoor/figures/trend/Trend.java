package uk.opendoor.figures.trend;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/**
 * How something went over time.
 *
 * @param code of the trend; messages {@code figures.<code>} and {@code figures.<code>.<series>} name it and its series
 * @param series what is counted, from the bottom of a bar to its top
 * @param months whether a point is a month, or else a week from Monday on
 */
public record Trend(String code, List<String> series, boolean months, List<Point> points) {

    /** How many months or weeks are told. */
    static final int MONTHS = 12;

    public static final int WEEKS = 26;

    /** @param from the first day of the month or week; @param values as many as series, or none if nobody counted */
    public record Point(LocalDate from, List<Long> values) {

        long sum() {
            return values.stream().mapToLong(Long::longValue).sum();
        }
    }

    /** @param counted how many on which day, for each series; what lies outside the months is left out */
    static Trend ofMonths(String code, LocalDate today, Map<String, Map<LocalDate, Long>> counted) {
        List<String> series = List.copyOf(counted.keySet());
        return new Trend(
                code,
                series,
                true,
                Stream.iterate(firstMonth(today), month -> month.plusMonths(1))
                        .limit(MONTHS)
                        .map(month -> new Point(
                                month,
                                series.stream()
                                        .map(one -> sum(counted.get(one), month))
                                        .toList()))
                        .toList());
    }

    /** The first day of the months that are told; this month is the last of them. */
    static LocalDate firstMonth(LocalDate today) {
        return today.withDayOfMonth(1).minusMonths(MONTHS - 1L);
    }

    private static long sum(Map<LocalDate, Long> days, LocalDate month) {
        return days.entrySet().stream()
                .filter(day -> day.getKey().withDayOfMonth(1).equals(month))
                .mapToLong(Map.Entry::getValue)
                .sum();
    }

    /** The latest first, as people read a table. */
    public List<Point> getLatestFirst() {
        List<Point> latest = new ArrayList<>(points);
        Collections.reverse(latest);
        return latest;
    }

    public boolean isBlank() {
        return points.stream().allMatch(point -> point.sum() == 0);
    }
}
