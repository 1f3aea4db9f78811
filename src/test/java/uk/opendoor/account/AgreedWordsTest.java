package uk.opendoor.account;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class AgreedWordsTest {

    private final AgreedWords words = new AgreedWords(new PassphraseHash());

    @ParameterizedTest
    @CsvSource({
        "Blue Élan,blue elan",
        "bluebird,BLUE-BIRD",
        "straße,STRASSE",
        "Żółw,zołw",
        "café,cafe\u0301",
        "сова,СОВА",
        "ﬁsh pie,fish pie"
    })
    void capitalsAccentsAndSpacesDoNotCount(String agreed, String typed) {
        assertThat(words.matches(typed, Optional.of(words.keep(agreed)))).isTrue();
    }

    @Test
    void anotherWordIsAnotherWord() {
        String kept = words.keep("bluebird");
        assertThat(words.matches("blackbird", Optional.of(kept))).isFalse();
        assertThat(words.matches("", Optional.of(kept))).isFalse();
        assertThat(words.matches("bluebird".repeat(10_000), Optional.of(kept))).isFalse();
    }

    @Test
    void whereNoneWasAgreedNoneIsRight() {
        assertThat(words.matches("", Optional.empty())).isFalse();
        assertThat(words.matches("nobody", Optional.empty())).isFalse();
    }

    @Test
    void isNotKeptInClear() {
        assertThat(words.keep("bluebird"))
                .doesNotContainIgnoringCase("bluebird")
                .startsWith("$argon2id$");
    }
}
