package uk.opendoor.bench;

import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The table that the benchmark prints, as Markdown. */
final class Report {

    private static final String HEAD =
            "| page | size | requests/s | p50 ms | p95 ms | alone p50 | alone p95 | KB gzip |"
                    + " CPU ms | load |\n|---|---|---|---|---|---|---|---|---|---|\n";

    private Report() {}

    static String of(List<Benchmark.Line> lines) {
        return HEAD + lines.stream().map(Report::line).collect(Collectors.joining()) + ratios(lines);
    }

    private static String line(Benchmark.Line line) {
        return String.format(
                Locale.ROOT,
                "| %s | %s | %.0f | %.1f | %.1f | %.1f | %.1f | %.1f | %.2f | %.1f |%n",
                line.path(),
                line.size().name().toLowerCase(Locale.ROOT),
                line.busy().perSecond(),
                line.busy().p50(),
                line.busy().p95(),
                line.alone().p50(),
                line.alone().p95(),
                line.bytes() / 1024.0,
                line.processor(),
                line.load());
    }

    /** How many times longer a page takes with a hundred counties than with one. */
    private static String ratios(List<Benchmark.Line> lines) {
        return of(lines, Size.COUNTY)
                .flatMap(one -> of(lines, Size.X100)
                        .filter(many -> many.path().equals(one.path()))
                        .map(many -> String.format(
                                Locale.ROOT,
                                "%s: p95 at 100 times is %.2f of that at one; alone %.2f%n",
                                one.path(),
                                many.busy().p95() / one.busy().p95(),
                                many.alone().p95() / one.alone().p95())))
                .collect(Collectors.joining());
    }

    private static Stream<Benchmark.Line> of(List<Benchmark.Line> lines, Size size) {
        return lines.stream().filter(line -> line.size() == size);
    }
}
