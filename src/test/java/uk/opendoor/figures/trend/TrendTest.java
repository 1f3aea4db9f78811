package uk.opendoor.figures.trend;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.LongStream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.LongRange;
import net.jqwik.api.constraints.Size;
import org.junit.jupiter.api.Test;

class TrendTest {

    private static final LocalDate LEAP_DAY = LocalDate.of(2028, 2, 29);

    @Test
    void tellsTwelveMonthsOfWhichThisIsTheLast() {
        Trend trend = Trend.ofMonths("signed", LEAP_DAY, Map.of("plans", Map.of()));
        assertThat(trend.points())
                .hasSize(12)
                .first()
                .extracting(Trend.Point::from)
                .isEqualTo(LocalDate.of(2027, 3, 1));
        assertThat(trend.points().get(11).from()).isEqualTo(LocalDate.of(2028, 2, 1));
        assertThat(trend.isBlank()).isTrue();
    }

    @Test
    void countsTheFirstAndTheLastDayOfAMonthInIt() {
        Map<LocalDate, Long> days = Map.of(
                LocalDate.of(2027, 2, 28),
                7L,
                LocalDate.of(2027, 3, 1),
                1L,
                LocalDate.of(2027, 3, 31),
                2L,
                LEAP_DAY,
                5L);
        List<Trend.Point> points =
                Trend.ofMonths("signed", LEAP_DAY, Map.of("plans", days)).points();
        assertThat(points.get(0).values()).containsExactly(3L);
        assertThat(points.get(11).values()).containsExactly(5L);
        assertThat(points).extracting(Trend.Point::sum).containsOnlyOnce(3L, 5L);
    }

    @Test
    void whatNobodyCountedHasNoBar() {
        Trend.Point counted = new Trend.Point(LEAP_DAY, List.of(4L));
        Trend.Point not = new Trend.Point(LEAP_DAY.plusWeeks(1), List.of());
        Trend trend = new Trend("weeks", List.of("late"), false, List.of(counted, not));
        assertThat(BarChart.of(trend).bars()).hasSize(1);
        assertThat(trend.getLatestFirst()).containsExactly(not, counted);
    }

    @Test
    void bothSeriesStandOnEachOther() {
        BarChart chart = BarChart.of(trend(3, 1));
        BarChart.Bar lower = chart.bars().get(0);
        BarChart.Bar upper = chart.bars().get(1);
        assertThat(lower.y() + lower.height()).isEqualTo(126);
        assertThat(upper.y() + upper.height()).isEqualTo(lower.y());
        assertThat(lower.height()).isEqualTo(3 * upper.height());
    }

    @Property(tries = 500)
    void everyBarIsInsideAndTheScaleIsRound(
            @ForAll @Size(min = 1, max = 4) List<@LongRange(max = 90_000) Long> values) {
        Trend trend = trend(values.stream().mapToLong(Long::longValue).toArray());
        BarChart chart = BarChart.of(trend);
        assertThat(chart.lines()).hasSizeBetween(2, 5);
        assertThat(chart.lines().get(0)).isEqualTo(new BarChart.Line(126, 0));
        long top = chart.lines().get(chart.lines().size() - 1).value();
        assertThat(top).isGreaterThanOrEqualTo(trend.points().get(0).sum());
        assertThat(chart.bars()).allSatisfy(bar -> {
            assertThat(bar.x()).isBetween(30.0, 338.0);
            assertThat(bar.y()).isBetween(7.8, 126.0);
        });
    }

    private static Trend trend(long... values) {
        List<Long> all = LongStream.of(values).boxed().toList();
        List<String> series =
                all.stream().map(value -> "s" + all.indexOf(value)).toList();
        return new Trend("met", series, true, List.of(new Trend.Point(LEAP_DAY, all)));
    }
}
