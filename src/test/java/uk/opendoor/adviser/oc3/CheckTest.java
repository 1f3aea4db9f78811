package uk.opendoor.adviser.oc3;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import uk.opendoor.adviser.care.CareSpell;
import uk.opendoor.adviser.care.SpellKind;
import uk.opendoor.shared.PersonId;
import uk.opendoor.shared.Sure;

/** The checks, one by one, in the year from 1 April 2026. */
class CheckTest {

    private static final CollectionYear YEAR = new CollectionYear(2026);
    private static final Codes GOOD = new Codes("YES", "F2", "U1");
    private static final LocalDate TWENTY = LocalDate.of(2006, 10, 10);
    private static final LocalDate EIGHTEEN = LocalDate.of(2008, 10, 10);
    private static final LocalDate SEVENTEEN = LocalDate.of(2009, 10, 10);

    @ParameterizedTest
    @CsvSource(
            nullValues = "-",
            value = {
                "YES, F2, U1, ",
                "NO, G5, R2, ",
                "NO, 0, 0, ",
                "REFU, 0, R2, ",
                "NREQ, 0, 0, ",
                "RHOM, 0, 0, ",
                "DIED, 0, 0, ",
                "yes, F2, U1, 131",
                "PROB, F2, U1, 131",
                "YES, F3, U1, 132", // replaced by F4 and F5
                "YES, F2, S1, 133", // no fixed abode is never suitable
                "YES, F2, X1, 133", // nor is custody
                "YES, F2, A1, 133",
                "-, F2, U1, 131 153",
                "YES, -, U1, 132 153",
                "YES, F2, -, 133 153",
                "RHOM, F2, 0, 344",
                "DIED, 0, U1, 344",
                "YES, 0, U1, 345",
                "YES, F2, 0, 345"
            })
    void asksForCodesThatFitEachOther(String inTouch, String activity, String accommodation, String failing) {
        assertThat(failing(line(TWENTY, new Codes(inTouch, activity, accommodation))))
                .isEqualTo(failing == null ? "" : failing);
    }

    @ParameterizedTest
    @CsvSource({
        "2006-10-10, T1, ''",
        "2008-04-01, T1, ''", // 18 on the first day of the year
        "2008-04-02, T1, 347",
        "2009-10-10, Z1, 3001",
        "2009-10-10, Z2, 3001",
        "2008-04-01, Z1, ''"
    })
    void noFoyerAndNoFormerFosterCarerBeforeTheirTime(LocalDate bornOn, String accommodation, String failing) {
        LocalDate out = bornOn.plusYears(16).plusMonths(3);
        Line line = line(bornOn, new Codes("YES", "F2", accommodation), spell(bornOn.plusYears(10), out));
        assertThat(failing(line)).isEqualTo(failing);
    }

    @Test
    void refusesWhoWasNeverInCareOrNotForLong() {
        assertThat(failing(new Line(YEAR, TWENTY, 20, GOOD, List.of(), false))).isEqualTo("1002");
        Line short14 = new Line(YEAR, TWENTY, 20, GOOD, List.of(spell(TWENTY.plusYears(16), null)), false);
        assertThat(failing(short14)).isEqualTo("1001");
        assertThat(Check.wants(short14)).isFalse();
    }

    /** At 17 and at 18: who is in care on the birthday, or until it, is not asked for; a year later they are. */
    @ParameterizedTest
    @CsvSource(
            nullValues = "-",
            value = {
                "17, -1, ''", // left the day before the 17th birthday
                "17, 0, 1016",
                "17, 1, 1007",
                "17, -, 187 1007", // still in care, all year
                "18, -1, ''",
                "18, 0, 1016", // until 18, as most are
                "18, -, 1016", // nobody wrote down that it ended: at 18 it did
                "19, 0, ''"
            })
    void theYoungestAreAskedForOnlyIfTheyLeftBefore(int age, Integer days, String failing) {
        LocalDate bornOn = age == 17 ? SEVENTEEN : age == 18 ? EIGHTEEN : EIGHTEEN.minusYears(1);
        LocalDate until =
                days == null ? null : bornOn.plusYears(Math.min(age, 18)).plusDays(days);
        Line line = line(bornOn, GOOD, spell(bornOn.plusYears(8), until));
        assertThat(failing(line)).isEqualTo(failing);
        assertThat(Check.wants(line)).isEqualTo(failing.isEmpty());
    }

    /** Returning to care after the birthday takes nobody out of the return, as long as they are back. */
    @ParameterizedTest
    @CsvSource({"-, ''", "2027-01-10, 1016"})
    void whoCameBackAfterTheirBirthdayWasALeaverOnIt(String until, String failing) {
        LocalDate end = until.equals("-") ? null : LocalDate.parse(until);
        Line line = line(
                SEVENTEEN,
                GOOD,
                spell(SEVENTEEN.plusYears(8), SEVENTEEN.plusYears(16).plusMonths(6)),
                spell(SEVENTEEN.plusYears(17).plusDays(20), end));
        assertThat(failing(line)).isEqualTo(failing);
    }

    @Test
    void whereNothingWasConfirmedOnlyTheCareRecordIsLookedAt() {
        assertThat(failing(line(TWENTY, null))).isEmpty();
        Line unknown = new Line(YEAR, TWENTY, 20, null, List.of(), false);
        assertThat(failing(unknown)).isEqualTo("1002");
        assertThat(Check.wants(unknown))
                .as("that nobody wrote it down does not mean that it was not")
                .isTrue();
    }

    @Test
    void whatIsNotSureIsSaidToBe() {
        assertThat(Check.values())
                .filteredOn(check -> check.sure() == Sure.TO_BE_CHECKED)
                .containsExactly(Check.C347);
    }

    @Test
    void whoIsInCareAllYearIsInAnotherPartOfTheReturn() {
        LocalDate born = LocalDate.of(2009, 4, 2);
        CareSpell first = spell(born.plusYears(5), LocalDate.of(2026, 9, 1));
        CareSpell next = spell(LocalDate.of(2026, 9, 1), null);
        assertThat(failing(line(born, GOOD, next, first))).isEqualTo("187 1007");
        CareSpell later = spell(LocalDate.of(2026, 9, 2), null);
        assertThat(failing(line(born, GOOD, later, first))).isEqualTo("1007");
    }

    private static Line line(LocalDate bornOn, Codes codes, CareSpell... care) {
        List<CareSpell> spells =
                care.length == 0 ? List.of(spell(bornOn.plusYears(8), bornOn.plusYears(17))) : List.of(care);
        return new Line(YEAR, bornOn, YEAR.age(bornOn).orElseThrow(), codes, spells, true);
    }

    private static CareSpell spell(LocalDate since, LocalDate until) {
        return new CareSpell("s", new PersonId("young"), SpellKind.CARE_ORDER, since, until);
    }

    private static String failing(Line line) {
        return String.join(" ", Check.failing(line).stream().map(Check::number).toList());
    }

    @Test
    void everyCheckHasItsNumber() {
        assertThat(Stream.of(Check.values()).map(Check::number)).allMatch(number -> number.matches("\\d{3,4}"));
    }
}
