package uk.opendoor.bench;

import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** Measures how fast pages are with one county, and with a hundred times as many people. */
public final class Benchmark {

    private static final long SEED = 1;
    private static final int CONNECTIONS = 16;
    private static final int OK = 200;

    private final Path wlp;
    private final Path content;
    private final Path folder;
    private final Wrk wrk;
    private final int port;
    private final int warmSeconds;
    private final int seconds;
    private final List<Line> lines = new ArrayList<>();

    private Benchmark(Path wlp, Path sources, Path folder, int port, int warmSeconds, int seconds) {
        this.wlp = wlp;
        this.content = sources.resolve("content");
        this.wrk = new Wrk(sources.resolve("src/bench/wrk/people.lua"));
        this.folder = folder;
        this.port = port;
        this.warmSeconds = warmSeconds;
        this.seconds = seconds;
    }

    /**
     * Arguments: Open Liberty's folder, the project's, the one for what the benchmark keeps, a port, seconds to warm up and
     * to measure, and sizes.
     */
    public static void main(String[] arguments) throws IOException, InterruptedException, SQLException {
        Benchmark benchmark = new Benchmark(
                Path.of(arguments[0]).toAbsolutePath(),
                Path.of(arguments[1]).toAbsolutePath(),
                Path.of(arguments[2]).toAbsolutePath(),
                Integer.parseInt(arguments[3]),
                Integer.parseInt(arguments[4]),
                Integer.parseInt(arguments[5]));
        for (String size : arguments[6].split(",")) {
            benchmark.measure(Size.valueOf(size.toUpperCase(Locale.ROOT)));
        }
        System.out.println(Report.of(benchmark.lines));
    }

    /**
     * @param alone by one connection only
     * @param processor milliseconds of one processor for each request
     * @param load what the machine had to do on average in the last minute
     */
    record Line(
            Size size, String path, int bytes, Wrk.Measured busy, Wrk.Measured alone, double processor, double load) {}

    /** @param crowd who open it */
    private record Page(String path, SignedIn.Crowd crowd) {}

    private static List<Page> pages(Size size) {
        SignedIn.Crowd young = new SignedIn.Crowd("young", "young.%d@mail.example", false, size.youngPeople(), 200);
        SignedIn.Crowd advisers =
                new SignedIn.Crowd("advisers", "adviser.%d@southshire.example", true, size.advisers(), 40);
        return List.of(
                new Page("/me/plan", young),
                new Page("/me/plan?anew", young),
                new Page("/work", advisers),
                new Page("/work?anew", advisers));
    }

    private void measure(Size size) throws IOException, InterruptedException, SQLException {
        Database database = fill(size);
        List<Page> pages = pages(size);
        SignedIn.write(database, pages.stream().map(Page::crowd).distinct().toList(), folder);
        try (Server server = Server.start(wlp, content, folder, database, port)) {
            for (Page page : pages) {
                lines.add(measure(size, page, server));
                System.out.println(Report.of(lines));
            }
        }
    }

    private Database fill(Size size) throws IOException, SQLException {
        Files.createDirectories(folder);
        Path files = folder.resolve(size.name().toLowerCase(Locale.ROOT));
        Database database = new Database("jdbc:derby:" + files, "opendoor", "");
        Path done = folder.resolve(files.getFileName() + ".filled");
        if (!Files.exists(done)) {
            new Generator(new Database(database.url() + ";create=true", "opendoor", ""), System.out::println)
                    .fill(size, SEED, LocalDate.now());
            Files.createFile(done);
        }
        new Generator(database, System.out::println).migrate();
        return database;
    }

    private Line measure(Size size, Page page, Server server) throws IOException, InterruptedException {
        Path tokens = folder.resolve(page.crowd().name());
        int bytes = check(page, tokens, server);
        String url = server.url(page.path());
        wrk.run(url, tokens, CONNECTIONS, warmSeconds);
        Duration before = server.busy();
        Wrk.Measured busy = wrk.run(url, tokens, CONNECTIONS, seconds);
        double processor = server.busy().minus(before).toMillis() / (busy.perSecond() * seconds);
        double load = ManagementFactory.getOperatingSystemMXBean().getSystemLoadAverage();
        Wrk.Measured alone = wrk.run(url, tokens, 1, seconds);
        check(page, tokens, server);
        return new Line(size, page.path(), bytes, busy, alone, processor, load);
    }

    /** Everybody gets the page, and not the way to the sign-in. @return the most bytes that anybody got */
    private static int check(Page page, Path tokens, Server server) throws IOException, InterruptedException {
        int most = 0;
        for (String token : Files.readAllLines(tokens)) {
            HttpResponse<byte[]> answer = server.get(page.path(), token);
            if (answer.statusCode() != OK
                    || !answer.headers()
                            .firstValue("Content-Encoding")
                            .orElse("")
                            .equals("gzip")) {
                throw new IllegalStateException(page.path() + " answers " + answer.statusCode());
            }
            most = Math.max(most, answer.body().length);
        }
        return most;
    }
}
