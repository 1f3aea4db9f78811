package uk.opendoor;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The real server, started by its own script on a broken content folder. */
class RefusesToStartIT {

    @TempDir
    private Path folder;

    @Test
    void stopsAndSaysEverythingThatIsWrong() throws IOException, InterruptedException {
        new ContentCopy(Files.createDirectory(folder.resolve("content")))
                .change("offer/money/council-tax.md", "team: housing-link", "team: nobody")
                .change("authority.yaml", "invented: true", "invented: maybe")
                .add("guide/keep-a-log.md", "\n[Nothing](/nothing)\n");
        try (OwnServer server = new OwnServer(folder)) {
            server.with("OPENDOOR_CONTENT", folder.resolve("content").toString())
                    .start();
            assertThat(server.exitValue()).isNotZero();
            assertThat(server.console())
                    .contains(
                            "The content cannot be published. 3 to put right:",
                            "offer/money/council-tax.md:11: team: is not a team of authority.yaml",
                            "authority.yaml:4: invented: must be true or false",
                            "link: /nothing is not a page here");
            assertThat(server.file("data")).doesNotExist();
        }
    }
}
