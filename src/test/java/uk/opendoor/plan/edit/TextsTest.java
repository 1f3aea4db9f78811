package uk.opendoor.plan.edit;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Two people who write from the same beginning: what only one of them changed is kept. */
class TextsTest {

    @ParameterizedTest
    @CsvSource(
            value = {
                "a, a, a, a", // nobody
                "b, a, a, b", // only I
                "a, c, a, c", // only they
                "b, b, a, b", // both the same
                "'', a, a, ''", // I took it away
                "a, '', a, ''", // they took it away
                "b, c, a, -", // both, each in another way
                "'', c, a, -" // I took away what they changed
            },
            ignoreLeadingAndTrailingWhitespace = true)
    void ofOneText(String mine, String theirs, String base, String merged) {
        assertThat(Texts.merge(of(mine), of(theirs), of(base))
                        .map(Texts::agreed)
                        .orElse("-"))
                .isEqualTo(merged);
    }

    @Test
    void ofTwoTextsEachChangedByAnother() {
        Texts base = new Texts("need", "agreed", "how");
        Texts mine = new Texts("my need", "agreed", "how");
        Texts theirs = new Texts("need", "agreed", "their how");
        assertThat(Texts.merge(mine, theirs, base)).contains(new Texts("my need", "agreed", "their how"));
    }

    private static Texts of(String agreed) {
        return new Texts("same", agreed, "same");
    }
}
