package uk.opendoor;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import javax.xml.parsers.DocumentBuilderFactory;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Attribute;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.TextNode;
import org.jsoup.parser.Parser;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** A page holds no words of its own, no style and no script: words have one place, and the browser is told to refuse the rest. */
class PagesTest {

    private static final Pattern EXPRESSION = Pattern.compile("#\\{[^}]*}");
    private static final Pattern LETTERS = Pattern.compile("\\p{L}{2,}");
    private static final List<String> READ_OUT = List.of(
            "alt", "title", "aria-label", "placeholder", "label", "legend", "hint", "summary", "text", "itemLabel");
    private static final int LONGEST_FILE = 300;

    @ParameterizedTest
    @MethodSource("pages")
    void holdsNoWords(Path page) {
        assertThat(document(page).nodeStream(TextNode.class).map(TextNode::getWholeText))
                .noneMatch(PagesTest::hasWords);
        assertThat(attributes(page))
                .filteredOn(attribute -> READ_OUT.contains(attribute.getKey()))
                .noneMatch(attribute -> hasWords(attribute.getValue()));
    }

    @ParameterizedTest
    @MethodSource("pages")
    void holdsNoStyleAndNoScript(Path page) {
        assertThat(document(page).select("style, script:not([src])")).isEmpty();
        assertThat(attributes(page))
                .extracting(Attribute::getKey)
                .noneMatch(name -> name.equals("style") || name.matches("on[a-z]+"));
        assertThat(attributes(page))
                .extracting(Attribute::getValue)
                .noneMatch(value -> value.startsWith("javascript:"));
    }

    /** The expression language looks through all of a text's methods, each time, for one with a parameter. {@code +=} does not. */
    @ParameterizedTest
    @MethodSource("pages")
    void joinsTextWithTheOperator(Path page) throws IOException {
        assertThat(Files.readString(page)).doesNotContain(".concat(");
    }

    @ParameterizedTest
    @MethodSource("pages")
    void isWellFormed(Path page) {
        assertThatCode(() -> DocumentBuilderFactory.newInstance()
                        .newDocumentBuilder()
                        .parse(page.toFile()))
                .doesNotThrowAnyException();
    }

    @ParameterizedTest
    @MethodSource("tags")
    void saysWhatItRenders(Path tag) throws IOException {
        assertThat(Files.readAllLines(tag).get(1).strip()).startsWith("<!--").endsWith("-->");
    }

    @ParameterizedTest
    @MethodSource("sources")
    void isShortEnoughToReadAtOnce(Path file) throws IOException {
        assertThat(Files.readAllLines(file)).hasSizeLessThanOrEqualTo(LONGEST_FILE);
    }

    static Stream<Path> pages() {
        return files("src/main/webapp", ".xhtml");
    }

    static Stream<Path> tags() {
        return files("src/main/webapp/WEB-INF/tags", ".xhtml");
    }

    static Stream<Path> sources() {
        return Stream.of(files("src", ".java"), pages(), files("src", ".mjs"), files("src", ".sql"))
                .flatMap(files -> files);
    }

    private static Stream<Path> files(String folder, String ending) {
        try (Stream<Path> files = Files.walk(Path.of(folder))) {
            return files.filter(file -> file.toString().endsWith(ending)).sorted().toList().stream();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static boolean hasWords(String text) {
        return LETTERS.matcher(EXPRESSION.matcher(text).replaceAll("")).find();
    }

    private static List<Attribute> attributes(Path page) {
        return document(page).getAllElements().stream()
                .map(Element::attributes)
                .flatMap(attributes -> attributes.asList().stream())
                .toList();
    }

    private static Document document(Path page) {
        try {
            return Jsoup.parse(Files.readString(page), Parser.xmlParser());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
