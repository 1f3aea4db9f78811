package uk.opendoor;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.MessageFormat;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Every word of the interface stands in the message file, once, and somebody uses it. */
class MessagesTest {

    private static final Path MESSAGES = Path.of("src/main/resources/uk/opendoor/messages.properties");

    /** {@code msg['a.key']} in a page. */
    private static final Pattern IN_A_PAGE = Pattern.compile("msg\\['([^']+)']");

    /** {@code msg['a.prefix.' += …]} in a page. */
    private static final Pattern BEGUN_IN_A_PAGE = Pattern.compile("msg\\['([^']+)' \\+=");

    private static final Pattern SAID_IN_JAVA = Pattern.compile("(?<!\\bdone)\\.say\\(\\s*\"([^\"]+)\"\\s*[,)]");

    /** {@code done.say("saved")}: the message is {@code done.saved}. */
    private static final Pattern SAID_TO_BE_DONE = Pattern.compile("\\bdone\\.say\\(\\s*\"([^\"]+)\"\\s*[,)]");

    private static final Pattern TEXT_IN_JAVA = Pattern.compile("\"([A-Za-z][\\w.-]*)\"");

    private final Map<String, String> messages = read();
    private final String pages = all("src/main/webapp", ".xhtml");
    private final String java = all("src/main/java", ".java");

    @Test
    void noKeyIsThereTwice() throws IOException {
        List<String> keys =
                lines().map(line -> line.substring(0, line.indexOf('='))).toList();
        assertThat(keys).doesNotHaveDuplicates();
    }

    @Test
    void everyKeyThatAPageUsesIsThere() {
        assertThat(found(IN_A_PAGE, pages)).isNotEmpty().isSubsetOf(messages.keySet());
    }

    @Test
    void everyKeyThatTheCodeSaysIsThere() {
        assertThat(found(SAID_IN_JAVA, java)).isNotEmpty().isSubsetOf(messages.keySet());
    }

    @Test
    void everythingThatIsSaidToBeDoneHasItsWords() {
        assertThat(found(SAID_TO_BE_DONE, java))
                .isNotEmpty()
                .allSatisfy(deed -> assertThat(messages).containsKey("done." + deed));
    }

    @Test
    void everyKeyThatAPageBeginsHasItsEndings() {
        assertThat(found(BEGUN_IN_A_PAGE, pages))
                .allSatisfy(begun -> assertThat(messages.keySet()).anyMatch(key -> key.startsWith(begun)));
    }

    @Test
    void noKeyIsUnused() {
        Set<String> whole = found(IN_A_PAGE, pages);
        whole.addAll(found(TEXT_IN_JAVA, java));
        Set<String> begun = found(BEGUN_IN_A_PAGE, pages);
        found(TEXT_IN_JAVA, java).stream().filter(text -> text.endsWith(".")).forEach(begun::add);
        assertThat(messages.keySet())
                .filteredOn(key -> !whole.contains(key))
                .filteredOn(key -> begun.stream().noneMatch(key::startsWith))
                .isEmpty();
    }

    @Test
    void noSentenceHoldsATypewritersApostrophe() {
        assertThat(messages).allSatisfy((key, says) -> assertThat(says).as(key).doesNotContain("'"));
    }

    @Test
    void everySentenceCanBeSaid() {
        assertThat(messages)
                .allSatisfy((key, says) -> assertThat(new MessageFormat(says, Locale.UK).toPattern())
                        .as(key)
                        .isNotNull());
    }

    private static Map<String, String> read() {
        try {
            return lines().collect(Collectors.toMap(
                    line -> line.substring(0, line.indexOf('=')),
                    line -> line.substring(line.indexOf('=') + 1),
                    (first, second) -> second,
                    TreeMap::new));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Stream<String> lines() throws IOException {
        return Files.readAllLines(MESSAGES).stream().filter(line -> !line.isBlank() && !line.startsWith("#"));
    }

    private static String all(String folder, String ending) {
        try (Stream<Path> files = Files.walk(Path.of(folder))) {
            StringBuilder text = new StringBuilder();
            for (Path file :
                    files.filter(file -> file.toString().endsWith(ending)).toList()) {
                text.append(Files.readString(file)).append('\n');
            }
            return text.toString();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Set<String> found(Pattern pattern, String text) {
        return pattern.matcher(text)
                .results()
                .map(match -> match.group(1))
                .collect(Collectors.toCollection(TreeSet::new));
    }
}
