package uk.opendoor;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import uk.opendoor.content.Contact;

/** The council is invented and so are its numbers: nobody's real telephone may ring because of a demonstration. */
class TelephoneNumbersTest {

    private static final Pattern NUMBER = Pattern.compile("(?<![\\d£.-])0\\d(?: ?\\d){6,9}(?!\\d)");

    /** The ranges that Ofcom keeps for drama. */
    private static final Pattern DRAMA =
            Pattern.compile("01632960\\d{3}|02079460\\d{3}|07700900\\d{3}|08081570\\d{3}|03069990\\d{3}");

    /** National services that are real, and meant to be rung. */
    private static final Set<String> NATIONAL = Set.of(
            "999",
            "111",
            "116123",
            "85258",
            "08001111",
            "08082000247",
            "08088010327",
            "08088004444",
            "08000232033",
            "08088005792",
            "08088010366",
            "03000610614");

    @Test
    void everyNumberInTheContentIsInventedOrANationalService() throws IOException {
        assertThat(numbers())
                .isNotEmpty()
                .allMatch(number -> DRAMA.matcher(number).matches() || NATIONAL.contains(number));
    }

    @Test
    void everyHelplineIsANationalService() {
        List<Contact> helplines = Publication.read(ContentCopy.SHIPPED, ContentCopy.TODAY)
                .authority()
                .helplines();
        assertThat(helplines.stream()
                        .flatMap(line -> Stream.concat(line.phone().stream(), line.text().stream()))
                        .map(TelephoneNumbersTest::joined))
                .isSubsetOf(NATIONAL);
    }

    private static Set<String> numbers() throws IOException {
        try (Stream<Path> files = Files.walk(ContentCopy.SHIPPED)) {
            Set<String> numbers = new TreeSet<>();
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                numbers.addAll(NUMBER.matcher(Files.readString(file))
                        .results()
                        .map(found -> joined(found.group()))
                        .collect(Collectors.toSet()));
            }
            return numbers;
        }
    }

    private static String joined(String number) {
        return number.replace(" ", "");
    }
}
