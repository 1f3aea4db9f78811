package uk.opendoor.figures.trend;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.LongStream;

/**
 * A trend as bars, in a drawing 354 wide and 150 high. It begins at nothing and ends at a round number.
 *
 * @param lines where the round numbers are
 * @param labels the first days of the months or weeks that are written below
 */
public record BarChart(List<Bar> bars, List<Line> lines, List<Label> labels) {

    private static final int LEFT = 30;
    private static final int WIDTH = 308;
    private static final int TOP = 8;
    private static final int BOTTOM = 126;
    private static final int MOST_LINES = 4;
    private static final int MOST_LABELS = 7;
    private static final long[] ROUND = {1, 2, 5};

    /** A part of a bar. @param series the how-many-eth of the trend, from 0 */
    public record Bar(double x, double y, double width, double height, int series) {}

    public record Line(double y, long value) {}

    public record Label(double x, LocalDate day) {}

    public static BarChart of(Trend trend) {
        long step =
                step(trend.points().stream().mapToLong(Trend.Point::sum).max().orElse(0));
        long lines = lines(trend, step);
        double unit = (BOTTOM - TOP) / (double) (step * lines);
        double slot = WIDTH / (double) trend.points().size();
        List<Bar> bars = new ArrayList<>();
        IntStream.range(0, trend.points().size())
                .forEach(at -> bars.addAll(bars(trend.points().get(at), LEFT + at * slot, slot, unit)));
        return new BarChart(
                List.copyOf(bars),
                LongStream.rangeClosed(0, lines)
                        .mapToObj(line -> new Line(tidy(BOTTOM - line * step * unit), line * step))
                        .toList(),
                labels(trend, slot));
    }

    private static List<Bar> bars(Trend.Point point, double x, double slot, double unit) {
        List<Bar> bars = new ArrayList<>();
        double foot = BOTTOM;
        for (int series = 0; series < point.values().size(); series++) {
            double height = point.values().get(series) * unit;
            foot -= height;
            if (height > 0) {
                bars.add(new Bar(tidy(x + slot / 8), tidy(foot), tidy(slot * 3 / 4), tidy(height), series));
            }
        }
        return bars;
    }

    /** The smallest round step with which few lines are enough: 1, 2, 5, 10, 20, 50 and so on. */
    private static long step(long highest) {
        return LongStream.iterate(1, ten -> ten * 10)
                .flatMap(ten -> LongStream.of(ROUND).map(one -> one * ten))
                .filter(step -> step * MOST_LINES >= highest)
                .findFirst()
                .orElseThrow();
    }

    private static long lines(Trend trend, long step) {
        long highest = trend.points().stream().mapToLong(Trend.Point::sum).max().orElse(0);
        return Math.max(1, (highest + step - 1) / step);
    }

    /** The last one always, and others from it back, as many as can be read. */
    private static List<Label> labels(Trend trend, double slot) {
        int size = trend.points().size();
        int every = (size + MOST_LABELS - 1) / MOST_LABELS;
        return IntStream.range(0, size)
                .filter(at -> (size - 1 - at) % every == 0)
                .mapToObj(at -> new Label(
                        tidy(LEFT + (at + 0.5) * slot), trend.points().get(at).from()))
                .toList();
    }

    /** A tenth of a unit is finer than anybody sees. */
    private static double tidy(double length) {
        return Math.round(length * 10) / 10.0;
    }
}
