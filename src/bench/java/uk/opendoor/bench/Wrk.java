package uk.opendoor.bench;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/** Runs the load generator wrk: it is written in C and leaves the processors to the server that is measured. */
final class Wrk {

    private static final String RESULT = "RESULT ";

    private final Path script;

    /** @param script says what wrk asks for, and what it answers */
    Wrk(Path script) {
        this.script = script;
    }

    /**
     * Asks for a page again and again.
     *
     * @param tokens a file with a sign-in on each line: they take turns
     * @throws IllegalStateException if any request failed
     */
    Measured run(String url, Path tokens, int connections, int seconds) throws IOException, InterruptedException {
        Process process = new ProcessBuilder(List.of(
                        "wrk",
                        "--threads=1",
                        "--connections=" + connections,
                        "--duration=" + seconds + "s",
                        "--timeout=30s",
                        "--script=" + script,
                        url,
                        tokens.toString()))
                .redirectErrorStream(true)
                .start();
        String said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        process.waitFor();
        return Stream.of(said.split("\n"))
                .filter(line -> line.startsWith(RESULT))
                .map(line -> Measured.read(line.substring(RESULT.length())))
                .findFirst()
                .orElseThrow(() -> new IllegalStateException(said));
    }

    /** @param p50 milliseconds that the middle one took */
    record Measured(double perSecond, double p50, double p95) {

        private static final double MICROS_PER_SECOND = 1_000_000;
        private static final double MICROS_PER_MILLI = 1_000;

        static Measured read(String line) {
            String[] parts = line.strip().split(" ");
            if (!parts[4].equals("0")) {
                throw new IllegalStateException(parts[4] + " of " + parts[0] + " requests failed");
            }
            return new Measured(
                    number(parts, 0) * MICROS_PER_SECOND / number(parts, 1),
                    number(parts, 2) / MICROS_PER_MILLI,
                    number(parts, 3) / MICROS_PER_MILLI);
        }

        private static double number(String[] parts, int index) {
            return Double.parseDouble(parts[index]);
        }
    }
}
