package uk.opendoor.meeting.release.find;

import static org.assertj.core.api.Assertions.assertThat;

import com.ibm.icu.lang.UScript;
import com.ibm.icu.text.SpoofChecker;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FoldingTest {

    /** Scripts whose letters look like ours, with the capitals that look like another small letter of ours than they are. */
    private static final Set<Integer> NEAR = Set.of(UScript.CYRILLIC, UScript.GREEK);

    /** Unicode calls one sign alike that one can tell from ours in any font: read as their own small letters. */
    private static final Set<String> TOLD_APART = Set.of("l", "i", "o");

    @ParameterizedTest
    @CsvSource({
        "É, e", "ß, ss", "Æ, ae", "ø, o", "Ł, l", "ﬁ, fi", "ﬃ, ffi", "Ａ, a", "１, 1", "①, 1", "٣, 3", "ı, i", "ſ, s",
        "а, a", "Н, h", "𝐌, m", "№, no", "ª, a", "Ⅷ, viii"
    })
    void readsLettersAsTheyLook(String letter, String folded) {
        assertThat(Letters.of(letter).from(0, Letters.of(letter).length())).isEqualTo(folded);
    }

    @Test
    void readsWhatNobodySeesAsNothing() {
        String text = "a\u00ADb\u200Bc\u200Dd\uFEFFe\u0301f\u202Eg\u2060h\uFE0Fi\u034Fj\u115Fk";
        assertThat(Letters.of(text).from(0, 11)).isEqualTo("abcdefghijk");
        assertThat(Words.of(Letters.of(text)).all()).hasSize(1);
    }

    @Test
    void keepsLettersOfScriptsThatWeDoNotRead() {
        assertThat(Letters.of("محمد 山田").length()).isEqualTo(6);
    }

    /** A second opinion: Unicode's own list of letters that look alike. */
    @Test
    void readsLettersOfOtherScriptsAsUnicodeSaysTheyLook() {
        SpoofChecker checker = new SpoofChecker.Builder().build();
        List<String> otherwise = new ArrayList<>();
        IntStream.rangeClosed(0x370, 0x52F)
                .filter(Character::isLetter)
                .filter(point -> NEAR.contains(UScript.getScript(point)))
                .forEach(point -> {
                    String skeleton =
                            checker.getSkeleton(Character.toString(point)).toLowerCase(Locale.ROOT);
                    String folded = Folding.of(point);
                    if (skeleton.matches("[a-z]") && !TOLD_APART.contains(skeleton) && !skeleton.equals(folded)) {
                        otherwise.add(Character.toString(point) + " is " + skeleton + ", not " + folded);
                    }
                });
        assertThat(otherwise).isEmpty();
    }
}
