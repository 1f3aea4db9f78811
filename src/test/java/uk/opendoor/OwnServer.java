package uk.opendoor;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.HttpURLConnection;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.jboss.shrinkwrap.api.ShrinkWrap;
import org.jboss.shrinkwrap.api.exporter.ZipExporter;
import org.jboss.shrinkwrap.api.spec.WebArchive;
import uk.opendoor.shared.ClockServlet;
import uk.opendoor.shared.MovedClock;
import uk.opendoor.site.Answer;
import uk.opendoor.site.Site;

/** The real server in a folder of its own, started by its own script and ended by its own process. */
public final class OwnServer implements AutoCloseable {

    private static final Duration PATIENCE = Duration.ofSeconds(240);

    private final Path home = Path.of(System.getProperty("wlp.home"));
    private final Path model = Path.of(System.getProperty("opendoor.log")).getParent();
    private final String server = model.getFileName().toString();
    private final Path folder;
    private final Map<String, String> environment = new TreeMap<>();
    private Process process;

    /** @param folder an empty one; what the server keeps stays there when it is started again */
    public OwnServer(Path folder) {
        this.folder = folder;
        environment.put("WLP_USER_DIR", folder.toString());
        environment.put("HTTP_HOST", "localhost");
        environment.put("HTTP_PORT", System.getProperty("refused.http.port"));
        environment.put("HTTPS_PORT", System.getProperty("refused.https.port"));
        environment.put("OPENDOOR_CONTENT", Path.of("content").toAbsolutePath().toString());
        for (String part : new String[] {"server.xml", "apps", "drivers"}) {
            copy(model.resolve(part), file(part));
        }
    }

    public OwnServer with(String variable, String value) {
        environment.put(variable, value);
        return this;
    }

    /** Its clock goes as always, and can be put forward. */
    public OwnServer withMovedClock() {
        String war = "apps/opendoor.war";
        ShrinkWrap.createFromZipFile(WebArchive.class, model.resolve(war).toFile())
                .addClasses(MovedClock.class, ClockServlet.class)
                .as(ZipExporter.class)
                .exportTo(file(war).toFile(), true);
        return this;
    }

    /** Puts its clock forward to this time in England. */
    public void forwardTo(LocalDateTime moment) {
        Instant to = moment.atZone(ZoneId.of("Europe/London")).toInstant();
        Answer answer = new Site(url()).get(ClockServlet.ADDRESS + "?to=" + to);
        if (answer.status() != HttpURLConnection.HTTP_NO_CONTENT) {
            throw new IllegalStateException(answer.toString());
        }
    }

    public String url() {
        return "http://localhost:" + environment.get("HTTP_PORT");
    }

    public String secureUrl() {
        return "https://localhost:" + environment.get("HTTPS_PORT");
    }

    /** A file or folder of the server. */
    public Path file(String name) {
        return folder.resolve("servers").resolve(server).resolve(name);
    }

    public String console() {
        try {
            return Files.readString(folder.resolve("console.txt"));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    public OwnServer start() {
        ProcessBuilder builder = new ProcessBuilder(home.resolve("bin/server").toString(), "run", server)
                .redirectErrorStream(true)
                .redirectOutput(folder.resolve("console.txt").toFile());
        builder.environment().putAll(environment);
        try {
            process = builder.start();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return this;
    }

    /** Waits until it is ready for visitors. */
    public OwnServer await() throws InterruptedException {
        Instant end = Instant.now().plus(PATIENCE);
        while (!isReady()) {
            if (!process.isAlive() || Instant.now().isAfter(end)) {
                throw new IllegalStateException(console());
            }
            process.waitFor(1, TimeUnit.SECONDS);
        }
        return this;
    }

    /** Waits until it has stopped by itself, and answers what it said. */
    public int exitValue() throws InterruptedException {
        if (!process.waitFor(PATIENCE.toSeconds(), TimeUnit.SECONDS)) {
            throw new IllegalStateException("still runs");
        }
        return process.exitValue();
    }

    /** As when the power fails. */
    public OwnServer kill() throws InterruptedException {
        end(process.toHandle());
        process.waitFor();
        return this;
    }

    private static void end(ProcessHandle handle) {
        handle.descendants().forEach(ProcessHandle::destroyForcibly);
        handle.destroyForcibly();
    }

    private boolean isReady() {
        try {
            var connection = (HttpURLConnection)
                    URI.create(url() + "/health/ready").toURL().openConnection();
            return connection.getResponseCode() == HttpURLConnection.HTTP_OK;
        } catch (IOException notYet) {
            return false;
        }
    }

    private static void copy(Path from, Path to) {
        try (Stream<Path> files = Files.walk(from)) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                Path copy = to.resolve(from.relativize(file).toString());
                Files.createDirectories(copy.getParent());
                Files.copy(file, copy);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public void close() {
        if (process != null) {
            end(process.toHandle());
        }
    }
}
