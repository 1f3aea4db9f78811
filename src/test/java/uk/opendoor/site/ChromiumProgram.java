package uk.opendoor.site;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.ProcessBuilder.Redirect;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;

/** Finds Chromium on this machine; as root on Debian it installs the distribution's own when there is none. */
final class ChromiumProgram {

    private static final List<String> NAMES = List.of("chromium", "chromium-browser", "google-chrome");

    Path path() {
        return find().or(this::installed)
                .orElseThrow(() -> new IllegalStateException(
                        "The journeys need a browser: install Chromium (on Debian: sudo apt-get install chromium)"
                                + " or set CHROMIUM_PATH to where it is."));
    }

    private Optional<Path> find() {
        return Stream.concat(
                        Stream.of(System.getenv("CHROMIUM_PATH")).filter(Objects::nonNull),
                        NAMES.stream().map(name -> "/usr/bin/" + name))
                .map(Path::of)
                .filter(Files::isExecutable)
                .findFirst();
    }

    private Optional<Path> installed() {
        if (!Files.exists(Path.of("/etc/debian_version")) || !"root".equals(System.getProperty("user.name"))) {
            return Optional.empty();
        }
        run("apt-get", "update");
        run("apt-get", "install", "--yes", "--no-install-recommends", "chromium");
        return find();
    }

    private static void run(String... command) {
        try {
            ProcessBuilder builder = new ProcessBuilder(command).redirectErrorStream(true);
            builder.environment().put("DEBIAN_FRONTEND", "noninteractive");
            builder.redirectOutput(Redirect.INHERIT).start().waitFor();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }
}
