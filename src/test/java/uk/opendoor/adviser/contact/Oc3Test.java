package uk.opendoor.adviser.contact;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import uk.opendoor.adviser.care.Accommodation;

class Oc3Test {

    private static final Optional<Oc3> CONFIRMED = Optional.of(Oc3.read("YES", "F2", "D1"));

    @ParameterizedTest
    @CsvSource(
            nullValues = "-",
            value = {
                "U, true, 19, U1", // the home of today is nearer than what was confirmed
                "U, false, 19, U2",
                "D, -, 19, D1", // the same kind: what was confirmed still holds
                "R, -, 19, D1", // not known where: what was confirmed
                "S, -, 19, S2",
                "X, -, 19, X2",
                "Z, true, 18, Z1",
                "Z, true, 17, 0" // a former foster carer is one from 18 on
            })
    void suggestsWhereSomebodyLives(Accommodation home, Boolean suitable, int age, String code) {
        Oc3 suggested = Oc3.suggest(CONFIRMED, Optional.of(new Oc3.Home(home, suitable)), age);
        assertThat(suggested.accommodationCode()).isEqualTo(code);
        assertThat(suggested.inTouch()).isEqualTo(InTouch.YES);
        assertThat(suggested.activity()).isEqualTo(Activity.F2);
    }

    @Test
    void suggestsNothingThatNobodyEverSaid() {
        Oc3 suggested = Oc3.suggest(Optional.empty(), Optional.empty(), 19);
        assertThat(suggested.activity()).isNull();
        assertThat(suggested.accommodation()).isNull();
        assertThat(suggested.wrong(19)).contains("activity");
    }

    @Test
    void leavesItToTheWorkerWhetherAnotherKindOfHomeSuits() {
        Oc3 suggested = Oc3.suggest(CONFIRMED, Optional.of(new Oc3.Home(Accommodation.U, null)), 19);
        assertThat(suggested.accommodation()).isEqualTo(Accommodation.U);
        assertThat(suggested.suitable()).isNull();
        assertThat(suggested.wrong(19)).contains("accommodation");
    }

    @ParameterizedTest
    @CsvSource(
            nullValues = "-",
            value = {
                "YES, F2, U, true, 19, -",
                "NO, G5, R, false, 19, -",
                "DIED, -, -, -, 19, -", // check 344
                "RHOM, -, -, -, 18, -",
                "RHOM, F2, -, -, 18, nothingMore",
                "DIED, -, U, true, 18, nothingMore",
                "YES, -, U, true, 19, activity", // checks 345 and 153
                "YES, F2, -, -, 19, accommodation",
                "YES, F2, U, -, 19, accommodation",
                "REFU, G5, -, -, 19, accommodation",
                "YES, F2, S, true, 19, neverSuitable", // check 133
                "YES, F2, X, true, 19, neverSuitable",
                "YES, F2, Z, true, 17, formerCarer", // check 3001
                "YES, F2, Z, true, 18, -"
            })
    void isChecked(InTouch inTouch, Activity activity, Accommodation home, Boolean suitable, int age, String wrong) {
        assertThat(new Oc3(inTouch, activity, home, suitable).wrong(age)).isEqualTo(Optional.ofNullable(wrong));
    }

    @Test
    void isReadAsItWasWritten() {
        Oc3 none = new Oc3(InTouch.RHOM, null, null, null);
        assertThat(Oc3.read("RHOM", none.activityCode(), none.accommodationCode()))
                .isEqualTo(none);
        Oc3 some = new Oc3(InTouch.YES, Activity.G6, Accommodation.X, false);
        assertThat(Oc3.read("YES", some.activityCode(), some.accommodationCode()))
                .isEqualTo(some);
    }
}
