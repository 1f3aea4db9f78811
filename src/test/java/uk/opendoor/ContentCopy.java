package uk.opendoor;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import uk.opendoor.content.ContentProblem;
import uk.opendoor.content.ContentRefused;

/** A copy of the shipped content, to break one thing in. */
public final class ContentCopy {

    static final Path SHIPPED = Path.of("content");
    static final LocalDate TODAY = LocalDate.of(2026, 11, 22);

    private final Path root;

    public ContentCopy(Path root) {
        this.root = root;
        try (Stream<Path> files = Files.walk(SHIPPED)) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                Path copy = root.resolve(SHIPPED.relativize(file));
                Files.createDirectories(copy.getParent());
                Files.copy(file, copy);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Puts one text in the place of another that must be there. */
    public ContentCopy change(String file, String from, String to) {
        String text = read(file);
        assertThat(text).as(file).contains(from);
        return write(file, text.replaceFirst(Pattern.quote(from), Matcher.quoteReplacement(to)));
    }

    /** Adds a text at the end. */
    public ContentCopy add(String file, String text) {
        return write(file, read(file) + text);
    }

    public ContentCopy write(String file, String text) {
        try {
            Files.writeString(root.resolve(file), text);
            return this;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    public ContentCopy remove(String file) {
        try {
            Files.delete(root.resolve(file));
            return this;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** What the loader says is wrong; nothing if it would publish this. */
    List<ContentProblem> problems() {
        try {
            Publication.read(root, TODAY);
            return List.of();
        } catch (ContentRefused refused) {
            return refused.problems();
        }
    }

    /** The line of a file that a text is on. */
    int line(String file, String text) {
        List<String> lines = read(file).lines().toList();
        for (int i = 0; i < lines.size(); i++) {
            if (lines.get(i).contains(text)) {
                return i + 1;
            }
        }
        throw new AssertionError(text + " is not in " + file);
    }

    private String read(String file) {
        try {
            return Files.readString(root.resolve(file));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
