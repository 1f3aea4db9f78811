package uk.opendoor;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The real server, started by its own script on a broken content folder. */
class RefusesToStartIT {

    private static final String SERVER = "opendoor-test";
    private static final long PATIENCE_SECONDS = 120;

    private final Path home = Path.of(System.getProperty("wlp.home"));

    @TempDir
    private Path folder;

    @Test
    void stopsAndSaysEverythingThatIsWrong() throws IOException, InterruptedException {
        ContentCopy content = new ContentCopy(Files.createDirectory(folder.resolve("content")))
                .change("offer/money/council-tax.md", "team: housing-link", "team: nobody")
                .change("authority.yaml", "invented: true", "invented: maybe")
                .add("guide/keep-a-log.md", "\n[Nothing](/nothing)\n");
        Path console = folder.resolve("console.txt");
        Process server = start(console);
        try {
            assertThat(server.waitFor(PATIENCE_SECONDS, TimeUnit.SECONDS)).isTrue();
            assertThat(server.exitValue()).isNotZero();
            assertThat(Files.readString(console))
                    .contains(
                            "The content cannot be published. 3 to put right:",
                            "offer/money/council-tax.md:11: team: is not a team of authority.yaml",
                            "authority.yaml:4: invented: must be true or false",
                            "link: /nothing is not a page here");
            assertThat(server("data")).doesNotExist();
        } finally {
            server.destroyForcibly();
        }
    }

    private Process start(Path console) throws IOException {
        for (String part : new String[] {"server.xml", "apps", "drivers"}) {
            copy(home.resolve("usr/servers").resolve(SERVER).resolve(part), server(part));
        }
        ProcessBuilder builder =
                new ProcessBuilder(home.resolve("bin/server").toString(), "run", SERVER).redirectErrorStream(true);
        builder.environment().put("WLP_USER_DIR", folder.toString());
        builder.environment().put("HTTP_HOST", "localhost");
        builder.environment().put("HTTP_PORT", System.getProperty("refused.http.port"));
        builder.environment().put("HTTPS_PORT", System.getProperty("refused.https.port"));
        builder.environment().put("OPENDOOR_CONTENT", folder.resolve("content").toString());
        return builder.redirectOutput(console.toFile()).start();
    }

    private Path server(String part) {
        return folder.resolve("servers").resolve(SERVER).resolve(part);
    }

    private static void copy(Path from, Path to) throws IOException {
        try (Stream<Path> files = Files.walk(from)) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                Path copy = to.resolve(from.relativize(file).toString());
                Files.createDirectories(copy.getParent());
                Files.copy(file, copy);
            }
        }
    }
}
