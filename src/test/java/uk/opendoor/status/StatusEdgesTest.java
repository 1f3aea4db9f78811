package uk.opendoor.status;

import static org.assertj.core.api.Assertions.assertThat;
import static uk.opendoor.status.CareFactsBuilder.aYoungPerson;
import static uk.opendoor.status.CareLeaverStatus.*;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import uk.opendoor.shared.Birthdays;
import uk.opendoor.status.CarePeriod.Basis;

/** The first and last day of everything. */
class StatusEdgesTest {

    @ParameterizedTest
    @CsvSource({
        "2008-05-01, 18, 2026-05-01",
        "2008-02-29, 16, 2024-02-29",
        "2008-02-29, 18, 2026-03-01",
        "2008-02-29, 25, 2033-03-01",
        "2004-02-29, 96, 2100-03-01",
        "2009-02-28, 19, 2028-02-28"
    })
    void birthdaysOfLeapDayBirthsAreInMarch(LocalDate born, int age, LocalDate birthday) {
        assertThat(new Birthdays(born).at(age)).isEqualTo(birthday);
    }

    @Test
    void bornOnALeapDayTurnsEighteenInMarch() {
        var person = aYoungPerson().born("2008-02-29").inCareSince("14y");
        assertThat(person.on(LocalDate.of(2026, 2, 28)).status()).isEqualTo(ELIGIBLE);
        assertThat(person.on(LocalDate.of(2026, 3, 1)).status()).isEqualTo(FORMER_RELEVANT);
    }

    @Test
    void formerRelevantEndsOnTheTwentyFifthBirthday() {
        var person = aYoungPerson().inCareSince("14y");
        assertThat(person.on(person.age("25y").minusDays(1)).status()).isEqualTo(FORMER_RELEVANT);
        assertThat(person.answer().officerShouldConfirm()).isFalse();
        assertThat(person.statusAt("25y")).isEqualTo(NONE);
        assertThat(person.answer().officerShouldConfirm()).isTrue();
    }

    @Test
    void aProgrammeInThePlanGoesOnPastTwentyFive() {
        var person = aYoungPerson().inCareSince("14y").programmeEnds("25y3m");
        assertThat(person.on(person.age("25y3m").minusDays(1)).status()).isEqualTo(FORMER_RELEVANT);
        assertThat(person.answer().officerShouldConfirm()).isTrue();
        assertThat(person.statusAt("25y3m")).isEqualTo(NONE);
    }

    @Test
    void aProgrammeGivesNothingToWhoeverWasNotFormerRelevant() {
        var person = aYoungPerson().inCare("16y", "16y1m").programmeEnds("26y");
        assertThat(person.statusAt("25y")).isEqualTo(NONE);
    }

    @Test
    void qualifyingEndsAtTwentyOneUnlessInFullTimeEducation() {
        var person = aYoungPerson().inCare("16y", "16y1m");
        assertThat(person.on(person.age("21y").minusDays(1)).status()).isEqualTo(QUALIFYING);
        assertThat(person.statusAt("21y")).isEqualTo(NONE);
        assertThat(person.answer().officerShouldConfirm()).isTrue();
        assertThat(person.inFullTimeEducation().statusAt("21y")).isEqualTo(QUALIFYING);
        assertThat(person.on(person.age("25y").minusDays(1)).status()).isEqualTo(QUALIFYING);
        assertThat(person.statusAt("25y")).isEqualTo(NONE);
    }

    @Test
    void shortBreaksAreNotCounted() {
        var person = aYoungPerson();
        person.inCare(Basis.SHORT_BREAKS, person.age("15y"), person.age("17y"));
        assertThat(person.statusAt("16y6m")).isEqualTo(LOOKED_AFTER);
        assertThat(person.answer().daysCounted()).isZero();
        assertThat(person.answer().officerShouldConfirm()).isTrue();
        assertThat(person.statusAt("17y")).isEqualTo(QUALIFYING);
        assertThat(person.answer().officerShouldConfirm()).isTrue();
    }

    @Test
    void shortBreaksInsideOtherCareTakeNothingAway() {
        var person = aYoungPerson().inCareSince("15y");
        person.inCare(Basis.SHORT_BREAKS, person.age("15y"), person.age("17y"));
        assertThat(person.statusAt("16y6m")).isEqualTo(ELIGIBLE);
    }

    @Test
    void overlappingDaysAreCountedOnce() {
        var person = aYoungPerson().inCare("16y", "16y2m").inCare("16y", "16y2m");
        assertThat(person.statusAt("16y6m")).isEqualTo(QUALIFYING);
        assertThat(person.answer().daysCounted()).isEqualTo(61);
    }

    @Test
    void daysBeforeFourteenAndFromEighteenAreNotCounted() {
        var person = aYoungPerson().inCareSince("1y");
        assertThat(person.on(person.age("14y").minusDays(1)).answer().daysCounted())
                .isZero();
        assertThat(person.on("14y").answer().daysCounted()).isOne();
        assertThat(person.on("30y").answer().daysCounted()).isEqualTo(4 * 365 + 1);
    }

    @Test
    void whatHasNotBegunIsNotLookedAtYet() {
        var person = aYoungPerson().inCareSince("16y6m");
        assertThat(person.statusAt("16y5m")).isEqualTo(NONE);
        assertThat(person.answer().nextChange())
                .hasValueSatisfying(change -> assertThat(change.on()).isEqualTo(person.age("16y6m")));
    }

    @Test
    void specialGuardianshipStraightFromCareIsQualifyingFromSixteen() {
        var person = aYoungPerson().inCare("9y", "12y").specialGuardianship("12y");
        assertThat(person.statusAt("15y")).isEqualTo(NONE);
        assertThat(person.statusAt("16y")).isEqualTo(QUALIFYING);
        assertThat(person.answer().officerShouldConfirm()).isTrue();
        assertThat(person.statusAt("20y")).isEqualTo(QUALIFYING);
        assertThat(person.statusAt("21y")).isEqualTo(NONE);
    }

    @Test
    void specialGuardianshipAfterADayAtHomeIsNot() {
        var person = aYoungPerson().inCare("9y", "12y").specialGuardianship("12y0m1d");
        assertThat(person.statusAt("16y")).isEqualTo(NONE);
        assertThat(person.answer().officerShouldConfirm()).isTrue();
    }

    @Test
    void specialGuardianshipAfterShortBreaksIsNot() {
        var person = aYoungPerson();
        person.inCare(Basis.SHORT_BREAKS, person.age("9y"), person.age("12y")).specialGuardianship("12y");
        assertThat(person.statusAt("16y")).isEqualTo(NONE);
    }
}
