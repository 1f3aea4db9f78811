package uk.opendoor.entitlement;

import static org.assertj.core.api.Assertions.assertThat;
import static uk.opendoor.entitlement.EntitlementBuilder.anEntitlement;
import static uk.opendoor.status.CareFactsBuilder.aYoungPerson;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import uk.opendoor.status.CareFactsBuilder;
import uk.opendoor.status.CareLeaverStatus;
import uk.opendoor.status.England;
import uk.opendoor.status.StatusRules;

/** The young person is born on 1 May 2008, in care from 14 to 18, and so former relevant from 1 May 2026. */
class EntitlementCheckTest {

    private static final Circumstances NOTHING_SPECIAL =
            new Circumstances(Optional.empty(), Optional.empty(), false, false);

    @Test
    void beginsOnTheBirthdayAndEndsOnTheOther() {
        var entitled = only(anEntitlement(), careLeaver().on("20y"));
        assertThat(entitled.now()).isTrue();
        assertThat(entitled.from()).isEqualTo("2026-05-01");
        assertThat(entitled.until()).contains(LocalDate.of(2033, 5, 1));
    }

    @Test
    void isTheirsFromTheFirstDayAndNotOnTheLast() {
        assertThat(only(anEntitlement(), careLeaver().on("18y")).now()).isTrue();
        assertThat(check(anEntitlement(), careLeaver().on("25y"))).isEmpty();
        var before = careLeaver();
        assertThat(only(anEntitlement(), before.on(before.age("18y").minusDays(1)))
                        .now())
                .isFalse();
    }

    @Test
    void tellsWhatComesLater() {
        var entitled = only(anEntitlement(), careLeaver().on("17y"));
        assertThat(entitled.now()).isFalse();
        assertThat(entitled.from()).isEqualTo("2026-05-01");
    }

    @Test
    void leavesOutWhatIsNeverTheirs() {
        assertThat(check(anEntitlement(), aYoungPerson().on("19y"))).isEmpty();
    }

    @Test
    void followsAStatusThatIsTakenAwayAndGivenBack() {
        var relevant = anEntitlement().who(CareLeaverStatus.RELEVANT, 16, 18);
        var home = aYoungPerson().inCare("14y", "16y6m").home("16y6m", "17y2m");
        assertThat(only(relevant, home.on("16y8m")).until()).contains(home.age("17y"));
        var again = only(relevant, home.on("17y1m"));
        assertThat(again.now()).isFalse();
        assertThat(again.from()).isEqualTo(home.age("17y2m"));
        assertThat(again.until()).contains(home.age("18y"));
    }

    @Test
    void oneOfSeveralWaysIsEnoughAndRunsOn() {
        var both = anEntitlement().who(CareLeaverStatus.ELIGIBLE, 16, 18).who(CareLeaverStatus.FORMER_RELEVANT, 18, 21);
        var entitled = only(both, careLeaver().on("17y"));
        assertThat(entitled.from()).isEqualTo("2024-05-01");
        assertThat(entitled.until()).contains(LocalDate.of(2029, 5, 1));
    }

    @Test
    void givesTheAmountInForceOnTheDay() {
        var rising =
                anEntitlement().amount("2000.00", "2018-04-01", "2026-12-31").amount("3000.00", "2027-01-01", null);
        assertThat(amount(rising, LocalDate.of(2026, 12, 31))).isEqualTo("2000.00");
        assertThat(amount(rising, LocalDate.of(2027, 1, 1))).isEqualTo("3000.00");
        assertThat(amount(rising, LocalDate.of(2026, 4, 30))).isEqualTo("2000.00");
    }

    @Test
    void aRaiseDoesNotBreakTheRun() {
        var rising =
                anEntitlement().amount("2000.00", "2018-04-01", "2026-12-31").amount("3000.00", "2027-01-01", null);
        assertThat(only(rising, careLeaver().on("20y")).from()).isEqualTo("2026-05-01");
    }

    @Test
    void aGapBetweenVersionsDoes() {
        var gap = anEntitlement().amount("2.00", "2018-04-01", "2026-12-31").amount("3.00", "2027-02-01", null);
        assertThat(only(gap, careLeaver().on("18y")).until()).contains(LocalDate.of(2027, 1, 1));
        assertThat(only(gap, careLeaver().on(LocalDate.of(2027, 1, 1))).from()).isEqualTo("2027-02-01");
    }

    @Test
    void lawThatHasNotStartedGivesNobodyAnything() {
        assertThat(check(anEntitlement().notStarted(), careLeaver().on("20y"))).isEmpty();
    }

    @Test
    void lastsSomeWeeksOnly() {
        var weeks = anEntitlement().forWeeks(18, 4);
        assertThat(only(weeks, careLeaver().on("18y")).until()).contains(LocalDate.of(2026, 5, 29));
        assertThat(check(weeks, careLeaver().on(LocalDate.of(2026, 5, 29)))).isEmpty();
    }

    @Test
    void oneOfTheCoursesNamedIsEnough() {
        var courses = anEntitlement().who(CareLeaverStatus.FORMER_RELEVANT, 18, 25, Need.HIGHER, Need.FURTHER);
        assertThat(check(courses, careLeaver().on("20y"))).isEmpty();
        assertThat(check(courses, careLeaver().on("20y"), on(Course.FURTHER))).hasSize(1);
        assertThat(check(courses, careLeaver().on("20y"), on(Course.APPRENTICESHIP)))
                .isEmpty();
    }

    @Test
    void everythingElseNamedMustBeSo() {
        var needs = anEntitlement().who(CareLeaverStatus.FORMER_RELEVANT, 18, 25, Need.OWN_CHILD, Need.MOVING_IN);
        assertThat(check(
                        needs,
                        careLeaver().on("20y"),
                        new Circumstances(Optional.empty(), Optional.empty(), true, false)))
                .isEmpty();
        assertThat(check(
                        needs,
                        careLeaver().on("20y"),
                        new Circumstances(Optional.empty(), Optional.empty(), true, true)))
                .hasSize(1);
    }

    @Test
    void stayingPutIsForWhoeverWasInCareUntilEighteen() {
        var stay = anEntitlement().who(CareLeaverStatus.FORMER_RELEVANT, 18, 21, Need.IN_CARE_AT_18);
        assertThat(check(stay, careLeaver().on("19y"))).hasSize(1);
        assertThat(check(stay, aYoungPerson().inCare("14y", "17y").on("19y"))).isEmpty();
    }

    private static CareFactsBuilder careLeaver() {
        return aYoungPerson().inCare("14y", "18y");
    }

    private static Circumstances on(Course course) {
        return new Circumstances(Optional.empty(), Optional.of(course), false, false);
    }

    private static String amount(EntitlementBuilder entitlement, LocalDate day) {
        return only(entitlement, careLeaver().on(day))
                .version()
                .amount()
                .orElseThrow()
                .toPlainString();
    }

    private static Entitled only(EntitlementBuilder entitlement, CareFactsBuilder person) {
        var entitled = check(entitlement, person);
        assertThat(entitled).hasSize(1);
        return entitled.get(0);
    }

    private static List<Entitled> check(EntitlementBuilder entitlement, CareFactsBuilder person) {
        return check(entitlement, person, NOTHING_SPECIAL);
    }

    private static List<Entitled> check(
            EntitlementBuilder entitlement, CareFactsBuilder person, Circumstances circumstances) {
        var entitlements = new Entitlements(List.of(entitlement.build()));
        return new EntitlementCheck(entitlements, new StatusRules(England.limits())).of(person.facts(), circumstances);
    }
}
