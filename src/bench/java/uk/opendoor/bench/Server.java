package uk.opendoor.bench;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Duration;
import java.time.Instant;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

/** The portal as it ships, in a folder of its own, with a database of the benchmark's. */
final class Server implements AutoCloseable {

    private static final String NAME = "opendoor";
    private static final Duration PATIENCE = Duration.ofSeconds(180);

    private final String url;
    private final Process process;
    private final HttpClient client = HttpClient.newHttpClient();

    private Server(String url, Process process) {
        this.url = url;
        this.process = process;
    }

    /**
     * Starts it and waits until it is ready.
     *
     * @param wlp the folder of Open Liberty, with a server that is ready to run
     * @param folder where the benchmark keeps what it makes
     */
    static Server start(Path wlp, Path content, Path folder, Database database, int port)
            throws IOException, InterruptedException {
        Path user = folder.resolve("server");
        copy(wlp.resolve("usr/servers").resolve(NAME), user.resolve("servers").resolve(NAME));
        ProcessBuilder builder = new ProcessBuilder(wlp.resolve("bin/server").toString(), "run", NAME)
                .redirectErrorStream(true)
                .redirectOutput(folder.resolve("console.txt").toFile());
        var environment = builder.environment();
        environment.put("WLP_USER_DIR", user.toString());
        environment.put("HTTP_HOST", "localhost");
        environment.put("HTTP_PORT", Integer.toString(port));
        environment.put("HTTPS_PORT", Integer.toString(port + 1));
        environment.put("DB_URL", database.url());
        environment.put("DB_USER", database.user());
        environment.put("OPENDOOR_CONTENT", content.toString());
        Server server = new Server("http://localhost:" + port, builder.start());
        server.await();
        return server;
    }

    private static void copy(Path from, Path to) throws IOException {
        for (String part : new String[] {"server.xml", "jvm.options", "apps", "drivers"}) {
            try (Stream<Path> files = Files.walk(from.resolve(part))) {
                for (Path file : files.filter(Files::isRegularFile).toList()) {
                    Path copy = to.resolve(from.relativize(file).toString());
                    Files.createDirectories(copy.getParent());
                    Files.copy(file, copy, StandardCopyOption.REPLACE_EXISTING);
                }
            }
        }
    }

    private void await() throws InterruptedException {
        Instant end = Instant.now().plus(PATIENCE);
        while (!isReady()) {
            if (!process.isAlive() || Instant.now().isAfter(end)) {
                close();
                throw new IllegalStateException("The server does not start: see console.txt");
            }
            process.waitFor(1, TimeUnit.SECONDS);
        }
    }

    private boolean isReady() throws InterruptedException {
        try {
            return get("/health/ready", "").statusCode() == 200;
        } catch (UncheckedIOException notYet) {
            return false;
        }
    }

    String url(String path) {
        return url + path;
    }

    /** @param token of who asks */
    HttpResponse<byte[]> get(String path, String token) throws InterruptedException {
        HttpRequest request = HttpRequest.newBuilder(URI.create(url + path))
                .header("Accept-Encoding", "gzip")
                .header("Cookie", "opendoor=" + token)
                .build();
        try {
            return client.send(request, BodyHandlers.ofByteArray());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** How long it has kept processors busy so far. */
    Duration busy() {
        return Stream.concat(Stream.of(process.toHandle()), process.descendants())
                .flatMap(one -> one.info().totalCpuDuration().stream())
                .reduce(Duration.ZERO, Duration::plus);
    }

    @Override
    public void close() {
        process.descendants().forEach(ProcessHandle::destroy);
        process.destroy();
        try {
            process.waitFor(PATIENCE.toSeconds(), TimeUnit.SECONDS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
