package uk.opendoor.adviser.oc3;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.ResourceBundle;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class CheckTest {

    private static final LocalDate BORN = LocalDate.of(2007, 2, 28);
    private static final History PLAIN = new History(Fact.YES, Fact.YES, Fact.NO, Fact.NO, Fact.NO, Fact.NO);

    @ParameterizedTest(name = "{0}: at {1}, {2} {3} {4} has {5}")
    @CsvSource({
        "131, 19, YES, F2, U1, PASSED",
        "131, 19, MAYBE, F2, U1, FAILED",
        "131, 19, yes, F2, U1, FAILED",
        "132, 19, YES, G6, U1, PASSED",
        "132, 19, YES, F3, U1, FAILED",
        "132, 19, YES, P3, U1, FAILED",
        "133, 19, YES, F2, S2, PASSED",
        "133, 19, YES, F2, S1, FAILED",
        "133, 19, YES, F2, X2, PASSED",
        "133, 19, YES, F2, X1, FAILED",
        "133, 19, YES, F2, A1, FAILED",
        "153, 19, '', '', '', PASSED",
        "153, 19, YES, F2, U1, PASSED",
        "153, 19, YES, F2, '', FAILED",
        "153, 19, '', F2, U1, FAILED",
        "153, 19, NO, '', '', FAILED",
        "344, 20, DIED, 0, 0, PASSED",
        "344, 20, RHOM, 0, 0, PASSED",
        "344, 20, DIED, F2, 0, FAILED",
        "344, 20, RHOM, 0, B1, FAILED",
        "344, 20, NO, G5, R2, PASSED",
        "345, 20, YES, F2, U1, PASSED",
        "345, 20, YES, 0, U1, FAILED",
        "345, 20, YES, F2, 0, FAILED",
        "345, 20, NREQ, 0, 0, PASSED",
        "3001, 17, YES, F2, Z1, FAILED",
        "3001, 17, YES, F2, Z2, FAILED",
        "3001, 17, YES, F2, E1, PASSED",
        "3001, 18, YES, F2, Z1, PASSED",
    })
    void judgesTheCodes(
            String number, int age, String inTouch, String activity, String accommodation, Verdict expected) {
        Entry entry = new Entry("900001", BORN, age, inTouch, activity, accommodation, PLAIN);

        assertThat(check(number).of(entry)).isEqualTo(expected);
    }

    @ParameterizedTest(name = "{0}: {1} at {2} has {3}")
    @CsvSource({
        "187, NO, 18, PASSED",
        "187, YES, 18, FAILED",
        "187, NOT_KNOWN, 18, NOT_CHECKED",
        "1001, YES, 19, PASSED",
        "1001, NO, 19, FAILED",
        "1001, NOT_KNOWN, 19, NOT_CHECKED",
        "1002, YES, 19, PASSED",
        "1002, NO, 19, FAILED",
        "1002, NOT_KNOWN, 19, NOT_CHECKED",
        "1007/1016, NO, 17, PASSED",
        "1007/1016, YES, 17, FAILED",
        "1007/1016, YES, 18, FAILED",
        "1007/1016, YES, 19, PASSED",
        "1007/1016, NOT_KNOWN, 17, NOT_CHECKED",
        "1011, NO, 19, PASSED",
        "1011, YES, 19, FAILED",
        "1011, NOT_KNOWN, 19, NOT_CHECKED",
        "1014, NO, 19, PASSED",
        "1014, YES, 19, FAILED",
        "1014, NOT_KNOWN, 19, NOT_CHECKED",
    })
    void judgesTheTimeInCare(String number, Fact fact, int age, Verdict expected) {
        Entry entry = new Entry("900001", BORN, age, "YES", "F2", "U1", with(number, fact));

        assertThat(check(number).of(entry)).isEqualTo(expected);
    }

    @Test
    void hasNothingAgainstOneWhoIsNotReturned() {
        History nothing = new History(Fact.NO, Fact.NO, Fact.YES, Fact.YES, Fact.YES, Fact.YES);
        Entry entry = new Entry("900001", BORN, 17, "", "", "", nothing);

        assertThat(Check.saying(Verdict.FAILED, entry)).isEmpty();
        assertThat(Check.saying(Verdict.NOT_CHECKED, entry)).isEmpty();
    }

    @Test
    void namesEverythingThatIsWrong() {
        Entry entry = new Entry("900001", BORN, 17, "DIED", "F3", "Z1", PLAIN);

        assertThat(Check.saying(Verdict.FAILED, entry))
                .extracting(Check::number)
                .containsExactly("132", "344", "3001");
    }

    @Test
    void hasOneRowForEachNumber() {
        assertThat(Check.values()).extracting(Check::number).doesNotHaveDuplicates();
    }

    @ParameterizedTest
    @EnumSource
    void saysInPlainWordsWhatMustBeSo(Check check) {
        assertThat(ResourceBundle.getBundle("uk.opendoor.messages").getString(check.words()))
                .endsWith(".");
    }

    private static Check check(String number) {
        return Arrays.stream(Check.values())
                .filter(check -> check.number().equals(number))
                .findFirst()
                .orElseThrow();
    }

    private static History with(String number, Fact fact) {
        return new History(
                number.equals("1002") ? fact : Fact.YES,
                number.equals("1001") ? fact : Fact.YES,
                number.startsWith("1007") ? fact : Fact.NO,
                number.equals("1011") ? fact : Fact.NO,
                number.equals("1014") ? fact : Fact.NO,
                number.equals("187") ? fact : Fact.NO);
    }
}
