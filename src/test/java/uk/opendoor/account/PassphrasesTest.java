package uk.opendoor.account;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import org.assertj.core.api.Assertions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PassphrasesTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "green kettle under stairs",
                "three wet dogs at the bus stop",
                "мой кот любит холодное молоко",
                "सुबह की चाय और नीली बारिश",
                "🦊🌧🚲🏠🥾🍞🦉🌱🔑🎲🧣🪁"
            })
    void takesAnythingLongThatIsHardToGuess(String passphrase) {
        assertThat(Passphrases.wrong(passphrase)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "short", "elevenchars", "🦊🌧🚲🏠🥾🍞🦉🌱🔑🎲🧣"})
    void refusesWhatIsTooShort(String passphrase) {
        assertThat(Passphrases.wrong(passphrase)).contains("tooShort");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "passwordpassword",
                "Password12345",
                "P@ssw0rd2026!",
                "qwertyuiop123",
                "aaaaaaaaaaaaaaaaaaaa",
                "123456789012",
                "abcabcabcabcabc",
                "iloveyou1234",
                "opendooropendoor"
            })
    void refusesWhatIsTriedFirst(String passphrase) {
        assertThat(Passphrases.wrong(passphrase)).contains("common");
    }

    @Test
    void refusesTheirOwnNameAndAddress() {
        List<String> own = List.of("Marigold Thistlewood", "marigold.thistlewood@post.example");
        assertThat(Passphrases.wrong("marigoldthistlewood", own)).contains("common");
        assertThat(Passphrases.wrong("Marigold.Thistlewood@post.example", own)).contains("common");
        assertThat(Passphrases.wrong("marigold eats late plums", own)).isEmpty();
    }

    @Test
    void refusesMoreThanTwoHundredCharactersAtOnce() {
        assertThat(Passphrases.wrong("ab cd ef gh ".repeat(17))).contains("tooLong");
        Assertions.assertThatCode(() -> Passphrases.wrong("x".repeat(1_000_000)))
                .doesNotThrowAnyException();
    }

    @Test
    void judgesTheLongestInAMoment() {
        org.junit.jupiter.api.Assertions.assertTimeout(
                Duration.ofSeconds(2), () -> Passphrases.wrong("correct1horse".repeat(15)));
    }
}
