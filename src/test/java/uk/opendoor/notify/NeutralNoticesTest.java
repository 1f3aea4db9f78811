package uk.opendoor.notify;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.ResourceBundle;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import uk.opendoor.notify.transport.Parcel;
import uk.opendoor.shared.Messages;
import uk.opendoor.shared.PersonId;

/** A notice may be read by whoever picks the phone up. It tells them nothing: not who it is about, nor from whom, nor why. */
class NeutralNoticesTest {

    private static final int ONE_TEXT = 160;

    /** Letters that a text can hold without becoming three. */
    private static final String GSM =
            "@£$¥èéùìòÇØøÅåΔ_ΦΓΛΩΠΨΣΘΞÆæßÉ !\"#¤%&'()*+,-./0123456789:;<=>?¡ABCDEFGHIJKLMNOPQRSTUVWXYZ"
                    + "ÄÖÑÜ§¿abcdefghijklmnopqrstuvwxyzäöñüà\n\r";

    private static final List<String> TELLING = List.of(
            "child",
            "famil",
            "social",
            "safeguard",
            "protect",
            "care",
            "conference",
            "court",
            "abuse",
            "refuge",
            "council",
            "meeting",
            "plan",
            "adviser",
            "parent",
            "mother",
            "father",
            "son",
            "daughter",
            "baby",
            "school",
            "address",
            "southshire",
            "police",
            "review");

    private static final Map<String, String> SAMPLE =
            Map.of("code", "ABCD-EFGH-JKLM", "link", "https://messages.county.example/activate");

    private final Messages messages = new Messages();

    @ParameterizedTest
    @MethodSource("templates")
    void tellsNothing(String template) {
        assertThat((subject(template) + " " + body(template))
                        .toLowerCase(Locale.ROOT)
                        .split("[^a-z]+"))
                .noneMatch(word -> TELLING.stream().anyMatch(telling -> isOf(word, telling)));
        assertThat((subject(template) + " " + body(template)).toLowerCase(Locale.ROOT))
                .doesNotContain("open door");
    }

    @ParameterizedTest
    @MethodSource("templates")
    void fitsIntoOneText(String template) {
        String body = body(template);
        assertThat(body).hasSizeLessThanOrEqualTo(ONE_TEXT);
        assertThat(body.chars()
                        .filter(letter -> GSM.indexOf(letter) < 0)
                        .mapToObj(letter -> Character.toString((char) letter)))
                .isEmpty();
    }

    @ParameterizedTest
    @MethodSource("templates")
    void saysNothingInItsSubjectButFixedWords(String template) {
        ResourceBundle words = ResourceBundle.getBundle("uk.opendoor.messages", Locale.ROOT);
        assertThat(words.getString("notice." + template + ".subject"))
                .doesNotContain("{")
                .isNotBlank();
        assertThat(words.getString("notice." + template + ".body"))
                .doesNotContain("{2")
                .isNotBlank();
    }

    @Test
    void neverWritesItselfIntoALog() {
        Notice notice = new Notice(PersonId.random(), Channel.TEXT, "07700900123", "code", SAMPLE, Instant.EPOCH);
        Parcel parcel = new Parcel("r", notice.to(), Channel.TEXT, notice.address(), "s", body("code"), false);
        assertThat(notice + " " + parcel + " " + new Claim(1L, 1, parcel)).doesNotContain("07700", "ABCD");
    }

    static Stream<String> templates() {
        return ResourceBundle.getBundle("uk.opendoor.messages", Locale.ROOT).keySet().stream()
                .filter(key -> key.startsWith("notice."))
                .map(key -> key.split("\\.")[1])
                .distinct()
                .sorted();
    }

    private static boolean isOf(String word, String telling) {
        return telling.length() > 4 ? word.startsWith(telling) : word.equals(telling) || word.equals(telling + "s");
    }

    private String subject(String template) {
        return messages.say("notice." + template + ".subject");
    }

    private String body(String template) {
        return messages.say(
                "notice." + template + ".body",
                Notice.VALUES.stream().map(SAMPLE::get).toArray());
    }
}
