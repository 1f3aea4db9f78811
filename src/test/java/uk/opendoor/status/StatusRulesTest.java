package uk.opendoor.status;

import static org.assertj.core.api.Assertions.assertThat;
import static uk.opendoor.status.CareFactsBuilder.aYoungPerson;
import static uk.opendoor.status.CareLeaverStatus.*;

import org.junit.jupiter.api.Test;
import uk.opendoor.status.CarePeriod.Basis;
import uk.opendoor.status.Confinement.Place;

/** The case table of the domain notes, in its order; each name is one of its rows. */
class StatusRulesTest {

    @Test
    void homeBeforeSixteenGivesNothingHoweverLongTheCare() {
        var person = aYoungPerson().inCare("14y1m", "15y11m");
        assertThat(person.statusAt("15y")).isEqualTo(LOOKED_AFTER);
        assertThat(person.statusAt("16y6m")).isEqualTo(NONE);
        assertThat(person.statusAt("19y")).isEqualTo(NONE);
        assertThat(person.answer().inCareAfter16()).isFalse();
    }

    @Test
    void careFromTwelveToOneDayPastSixteenCountsFromFourteen() {
        var person = aYoungPerson().inCare("12y", "16y0m1d");
        assertThat(person.statusAt("16y")).isEqualTo(ELIGIBLE);
        assertThat(person.statusAt("16y0m1d")).isEqualTo(RELEVANT);
        assertThat(person.answer().daysCounted()).isEqualTo(2 * 365 + 1 + 1);
    }

    @Test
    void leavingOnTheSixteenthBirthdayItselfIsTooEarly() {
        assertThat(aYoungPerson().inCare("12y", "16y").statusAt("16y")).isEqualTo(NONE);
    }

    @Test
    void ninetyDaysIsOneTooFew() {
        var person = aYoungPerson();
        person.inCareForDays(person.age("16y3m"), 90);
        assertThat(person.statusAt("17y")).isEqualTo(QUALIFYING);
        assertThat(person.answer().daysCounted()).isEqualTo(90);
    }

    @Test
    void ninetyOneDaysIsEnough() {
        var person = aYoungPerson();
        person.inCareForDays(person.age("16y3m"), 91);
        assertThat(person.statusAt("17y")).isEqualTo(RELEVANT);
    }

    @Test
    void lateComerIsEligibleFromDayNinetyOneAndFormerRelevantAtEighteen() {
        var person = aYoungPerson().inCareSince("17y6m");
        var start = person.age("17y6m");
        assertThat(person.on(start.plusDays(89)).status()).isEqualTo(LOOKED_AFTER);
        assertThat(person.on(start.plusDays(90)).status()).isEqualTo(ELIGIBLE);
        assertThat(person.statusAt("18y")).isEqualTo(FORMER_RELEVANT);
    }

    @Test
    void comingInTooLateForNinetyOneDaysIsQualifyingAtEighteen() {
        var person = aYoungPerson().inCareSince("17y10m");
        assertThat(person.on(person.age("18y").minusDays(1)).status()).isEqualTo(LOOKED_AFTER);
        assertThat(person.statusAt("18y")).isEqualTo(QUALIFYING);
    }

    @Test
    void sixMonthsWithMotherMakesARelevantChildQualifying() {
        var person = aYoungPerson().inCare("14y", "16y6m").homeSince("16y6m");
        assertThat(person.on(person.age("17y").minusDays(1)).status()).isEqualTo(RELEVANT);
        assertThat(person.answer().officerShouldConfirm()).isTrue();
        assertThat(person.statusAt("17y")).isEqualTo(QUALIFYING);
        assertThat(person.answer().officerShouldConfirm()).isTrue();
        assertThat(person.statusAt("18y")).isEqualTo(QUALIFYING);
    }

    @Test
    void relevantAgainWhenHomeBreaksDown() {
        var person = aYoungPerson().inCare("14y", "16y6m").home("16y6m", "17y2m");
        assertThat(person.statusAt("17y1m")).isEqualTo(QUALIFYING);
        assertThat(person.answer().nextChange())
                .hasValueSatisfying(change -> assertThat(change.status()).isEqualTo(RELEVANT));
        assertThat(person.statusAt("17y2m")).isEqualTo(RELEVANT);
        assertThat(person.statusAt("18y")).isEqualTo(FORMER_RELEVANT);
    }

    @Test
    void monthsAtHomeMayBeginInsideCare() {
        var person = aYoungPerson()
                .inCare(
                        Basis.CARE_ORDER,
                        aYoungPerson().age("14y"),
                        aYoungPerson().age("16y6m"))
                .homeSince("16y3m");
        assertThat(person.statusAt("16y6m")).isEqualTo(RELEVANT);
        assertThat(person.statusAt("16y9m")).isEqualTo(QUALIFYING);
    }

    @Test
    void aBreakInTheTimeAtHomeStartsTheMonthsAgain() {
        var touching =
                aYoungPerson().inCare("14y", "16y").inCare("16y", "16y1m").home("16y1m", "16y4m");
        assertThat(touching.homeSince("16y4m").statusAt("16y7m")).isEqualTo(QUALIFYING);
        var broken = aYoungPerson().inCare("14y", "16y1m").home("16y1m", "16y4m");
        assertThat(broken.homeSince("16y4m1d").statusAt("16y7m")).isEqualTo(RELEVANT);
    }

    @Test
    void threeMonthsAtHomeAtEighteenIsStillFormerRelevant() {
        var person = aYoungPerson().inCare("14y", "17y9m").homeSince("17y9m");
        assertThat(person.statusAt("18y")).isEqualTo(FORMER_RELEVANT);
        assertThat(person.statusAt("18y6m")).isEqualTo(FORMER_RELEVANT);
    }

    @Test
    void detainedOnTheSixteenthBirthdayAfterTwentyWeeksIsRelevant() {
        var person = aYoungPerson();
        person.inCareForDays(person.age("15y4m"), 140).confined(Place.DETAINED, "15y9m", "16y5m");
        assertThat(person.statusAt("16y")).isEqualTo(RELEVANT);
        assertThat(person.statusAt("16y5m")).isEqualTo(RELEVANT);
        assertThat(person.answer().officerShouldConfirm()).isTrue();
        assertThat(person.statusAt("18y")).isEqualTo(FORMER_RELEVANT);
        assertThat(person.answer().officerShouldConfirm()).isTrue();
    }

    @Test
    void detainedUntilTheDayBeforeTheBirthdayIsNot() {
        var person = aYoungPerson().inCare("15y", "15y6m").confined(Place.HOSPITAL, "15y9m", "16y");
        assertThat(person.statusAt("16y")).isEqualTo(NONE);
    }

    @Test
    void detainedAfterTooFewDaysIsNot() {
        var person = aYoungPerson();
        person.inCareForDays(person.age("15y4m"), 90).confined(Place.HOSPITAL, "15y9m", "16y5m");
        assertThat(person.statusAt("16y")).isEqualTo(NONE);
    }

    @Test
    void detainedAfterExactlyEnoughDaysIsRelevant() {
        var person = aYoungPerson();
        person.inCareForDays(person.age("15y4m"), 91).confined(Place.HOSPITAL, "15y9m", "16y5m");
        assertThat(person.statusAt("16y")).isEqualTo(RELEVANT);
    }

    @Test
    void sixMonthsAtHomeEndsRegulationThreeToo() {
        var person = aYoungPerson();
        person.inCareForDays(person.age("15y4m"), 140).confined(Place.DETAINED, "15y9m", "16y2m");
        assertThat(person.homeSince("16y2m").statusAt("16y8m")).isEqualTo(QUALIFYING);
    }

    @Test
    void remandCounts() {
        var person = aYoungPerson();
        var from = person.age("16y1m");
        person.inCare(Basis.REMAND, from, from.plusWeeks(14));
        assertThat(person.on(from.plusWeeks(13)).status()).isEqualTo(ELIGIBLE);
        assertThat(person.on(from.plusWeeks(14)).status()).isEqualTo(RELEVANT);
        assertThat(person.statusAt("18y")).isEqualTo(FORMER_RELEVANT);
    }

    @Test
    void adoptedAtNineHasNoStatus() {
        assertThat(aYoungPerson().inCare("5y", "9y").statusAt("17y")).isEqualTo(NONE);
    }

    @Test
    void arrivingAloneAtSeventeenAndThreeMonthsIsEligibleAfterNinetyOneDays() {
        var person = aYoungPerson().inCareSince("17y3m");
        assertThat(person.on(person.age("17y3m").plusDays(90)).status()).isEqualTo(ELIGIBLE);
        assertThat(person.statusAt("18y")).isEqualTo(FORMER_RELEVANT);
    }

    @Test
    void formerRelevantAtTwentyThreeWhateverTheSilence() {
        assertThat(aYoungPerson().inCareSince("14y").statusAt("23y")).isEqualTo(FORMER_RELEVANT);
    }

    @Test
    void aCenturyLaterTheAnswerIsNone() {
        assertThat(aYoungPerson().inCareSince("14y").statusAt("100y")).isEqualTo(NONE);
    }
}
