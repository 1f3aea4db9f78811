package uk.opendoor.adviser.queue;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static uk.opendoor.adviser.queue.LifeBuilder.aLife;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import uk.opendoor.adviser.HelpAnswer;
import uk.opendoor.adviser.RunningClock;
import uk.opendoor.adviser.care.PaperKind;
import uk.opendoor.adviser.care.SpellKind;

class AdviserClocksTest {

    private static final LocalDate TODAY = day("2026-11-25");

    @ParameterizedTest
    @CsvSource({
        "2026-11-20, 2026-11-27, 2026-12-18",
        "2026-12-19, 2026-12-26, 2027-01-16", // a bank holiday at a weekend does not put it off
        "2026-12-24, 2026-12-31, 2027-01-21",
        "2028-02-24, 2028-03-02, 2028-03-23", // over a leap day
        "2026-10-22, 2026-10-29, 2026-11-19", // over the end of summer time
        "2027-03-25, 2027-04-01, 2027-04-22" // over its beginning
    })
    void aMoveAsksForAVisitInSevenDaysAndAnotherBeforeTheReview(LocalDate moved, LocalDate first, LocalDate second) {
        assertThat(Rules.visits(aLife().movedInto(true, moved), moved))
                .extracting(RunningClock::rule, RunningClock::due)
                .containsExactly(tuple("visit-after-move", first), tuple("visit-before-review", second));
    }

    @ParameterizedTest
    @CsvSource({
        "2026-10-01, 2026-12-01, 2026-11-26",
        "2026-12-31, 2027-02-28, 2027-02-25", // a month that has no such day
        "2027-12-30, 2028-02-29, 2028-02-24", // in a leap year
        "2026-09-27, 2026-11-27, 2026-11-22" // over the end of summer time
    })
    void afterTheSecondVisitTheLawAndOurOwnAimAreTwoDatesOfOneClock(LocalDate visit, LocalDate due, LocalDate target) {
        LifeBuilder life = aLife().movedInto(true, visit.minusDays(60)).visited(visit.minusDays(55), visit);
        assertThat(Rules.visits(life, visit)).singleElement().satisfies(clock -> {
            assertThat(clock.rule()).isEqualTo("later-visits");
            assertThat(clock.started()).isEqualTo(visit);
            assertThat(clock.due()).isEqualTo(due);
            assertThat(clock.target()).isEqualTo(target);
            assertThat(clock.isLate(due)).isFalse();
            assertThat(clock.isLate(due.plusDays(1))).isTrue();
        });
    }

    @Test
    void aMoveInTheMiddleOfAClockStartsTheFirstOneAgain() {
        LifeBuilder life = aLife().movedInto(true, day("2026-09-01")).visited(day("2026-09-05"), day("2026-09-20"));
        assertThat(rules(life)).containsExactly("later-visits");
        life.movedInto(true, day("2026-11-20"));
        assertThat(rules(life)).containsExactly("visit-after-move", "visit-before-review");
        life.visited(day("2026-11-22"));
        assertThat(rules(life)).containsExactly("visit-before-review");
        life.visited(day("2026-11-24"));
        assertThat(rules(life)).containsExactly("later-visits");
    }

    @Test
    void aVisitOnTheDayOfTheMoveCounts() {
        LifeBuilder life = aLife().movedInto(true, day("2026-11-20")).visited(day("2026-11-20"));
        assertThat(rules(life)).containsExactly("visit-before-review");
    }

    @Test
    void aLateFirstVisitStaysAndTheTwoMonthsBeginWithTheReview() {
        LifeBuilder life = aLife().movedInto(true, day("2026-10-01"));
        assertThat(Rules.visits(life, TODAY))
                .extracting(RunningClock::rule, RunningClock::due)
                .containsExactly(
                        tuple("visit-after-move", day("2026-10-08")),
                        tuple("visit-before-review", day("2026-10-29")),
                        tuple("later-visits", day("2026-12-29")));
    }

    @Test
    void inAHomeOfTheirOwnFindingOurAimRunsUntil21() {
        LifeBuilder life = aLife().movedInto(false, day("2026-11-01")).visited(day("2026-10-01"));
        assertThat(Rules.visits(life, TODAY)).singleElement().satisfies(clock -> {
            assertThat(clock.rule()).isEqualTo("visits-target");
            assertThat(clock.due()).isEqualTo("2026-11-26");
        });
        assertThat(Rules.visits(life, day("2028-06-14"))).isNotEmpty();
        assertThat(Rules.visits(life, day("2028-06-15"))).isEmpty();
    }

    @Test
    void visitsToAChildInCareAreNotHere() {
        LifeBuilder life = aLife().bornOn(day("2009-06-15")).movedInto(true, day("2026-11-20"));
        assertThat(rules(life)).isEmpty();
    }

    @Test
    void turning18InTheSameHomeStartsTheClocksThatDay() {
        LifeBuilder life = aLife().bornOn(day("2008-11-25")).movedInto(true, day("2020-01-01"));
        assertThat(Rules.visits(life, day("2026-11-24"))).isEmpty();
        assertThat(Rules.visits(life, TODAY)).extracting(RunningClock::started).containsOnly(TODAY);
    }

    @Test
    void sixMonthsAtHomeEndOurAimAndGoingAwayAgainBringsItBack() {
        LifeBuilder home = aLife().bornOn(day("2009-06-15"))
                .spell(SpellKind.SECTION_20, day("2023-01-01"), day("2026-05-01"))
                .spell(SpellKind.WITH_PARENT, day("2026-05-01"), null);
        assertThat(Rules.visits(home, day("2026-10-31"))).isNotEmpty();
        assertThat(Rules.visits(home, day("2026-11-01"))).isEmpty();
        LifeBuilder away = aLife().bornOn(day("2009-06-15"))
                .spell(SpellKind.SECTION_20, day("2023-01-01"), day("2026-05-01"))
                .spell(SpellKind.WITH_PARENT, day("2026-05-01"), day("2026-11-10"));
        assertThat(Rules.visits(away, TODAY)).isNotEmpty();
    }

    @Test
    void comingBackIntoCareEndsTheClocksAndLeavingAgainStartsThemThen() {
        LifeBuilder back = aLife().bornOn(day("2009-06-15"))
                .spell(SpellKind.SECTION_20, day("2023-01-01"), day("2026-05-01"))
                .spell(SpellKind.SECTION_20, day("2026-09-01"), day("2026-11-20"))
                .movedInto(true, day("2026-06-01"));
        assertThat(Rules.visits(back, day("2026-10-01"))).isEmpty();
        assertThat(Rules.visits(back, TODAY))
                .filteredOn(clock -> clock.rule().equals("visit-after-move"))
                .extracting(RunningClock::started)
                .containsExactly(day("2026-11-20"));
    }

    @ParameterizedTest
    @CsvSource({
        "2004-11-25, 2026-03-01, 2026-11-25, 2027-03-01", // 22
        "2005-11-25, 2026-03-01, 2026-11-25, 2027-11-25", // 21 that day: counted from the birthday
        "2004-02-29, 2025-01-15, 2025-06-01, 2026-03-01" // born on a leap day
    })
    void from21AnOfferIsMadeEachYear(LocalDate born, LocalDate rang, LocalDate on, LocalDate due) {
        assertThat(Rules.running(aLife().bornOn(born).rang(rang), on))
                .filteredOn(clock -> clock.rule().equals("contact-21-to-24"))
                .singleElement()
                .satisfies(clock -> assertThat(clock.due()).isEqualTo(due));
    }

    @ParameterizedTest
    @CsvSource({
        // An answer was an offer, however it was given: the next one is due a year later.
        "YES, 2026-03-01, 2026-01-10, 2027-03-01",
        // A contact since then was one, too.
        "YES, 2026-03-01, 2026-09-10, 2027-09-10",
    })
    void whatTheySaidIsAnsweredForAYear(HelpAnswer.Says says, LocalDate said, LocalDate rang, LocalDate due) {
        LifeBuilder life = aLife().bornOn(day("2004-11-25")).said(says, said).rang(rang);
        assertThat(offers(life, day("2026-11-24")))
                .extracting(RunningClock::due)
                .containsExactly(due);
    }

    @ParameterizedTest
    @CsvSource({"LATER, contact-21-to-24", "STOP, offer-after-stop"})
    void whoWantsToBeLeftInPeaceIsInNoQueueUntilTheOfferIsNearAndThenIsNotForgotten(HelpAnswer.Says says, String rule) {
        LifeBuilder life = aLife().bornOn(day("2004-11-25")).said(says, day("2026-03-01"));
        assertThat(offers(life, day("2026-03-01"))).isEmpty();
        assertThat(offers(life, day("2027-01-31"))).isEmpty();
        for (String near : List.of("2027-02-01", "2027-03-01", "2027-08-01")) {
            assertThat(offers(life, day(near))).singleElement().satisfies(clock -> {
                assertThat(clock.rule()).isEqualTo(rule);
                assertThat(clock.due()).isEqualTo(day("2027-03-01"));
            });
        }
        assertThat(offers(life.rang(day("2027-02-20")), day("2027-03-01"))).isEmpty();
    }

    @Test
    void whoSaidStopHasNoAdviserAndIsNotVisited() {
        LifeBuilder life = aLife().bornOn(day("2004-11-25")).movedInto(true, day("2026-09-01"));
        assertThat(Rules.visits(life, TODAY)).isNotEmpty();
        assertThat(Rules.visits(life.said(HelpAnswer.Says.LATER, day("2026-09-02")), TODAY))
                .isNotEmpty();
        assertThat(Rules.visits(life.said(HelpAnswer.Says.STOP, day("2026-09-02")), TODAY))
                .isEmpty();
    }

    private static List<RunningClock> offers(LifeBuilder life, LocalDate on) {
        return Rules.running(life, on).stream()
                .filter(clock ->
                        clock.rule().equals("contact-21-to-24") || clock.rule().equals("offer-after-stop"))
                .toList();
    }

    @Test
    void theYearlyOfferEndsAt25() {
        LifeBuilder life = aLife().bornOn(day("2001-11-25"));
        assertThat(all(life, day("2026-11-24"))).contains("contact-21-to-24");
        assertThat(all(life, TODAY)).doesNotContain("contact-21-to-24");
    }

    @ParameterizedTest
    @CsvSource({"16", "18", "21", "25"})
    void aBirthdayIsPreparedForFromThreeMonthsBefore(int age) {
        LocalDate birthday = day("2026-05-31");
        LifeBuilder life = aLife().bornOn(birthday.minusYears(age));
        String rule = "birthday-" + age;
        assertThat(all(life, day("2026-02-27"))).doesNotContain(rule);
        assertThat(all(life, day("2026-02-28"))).contains(rule);
        assertThat(all(life, birthday.plusYears(1))).contains(rule);
        assertThat(all(life, birthday.plusYears(1).plusDays(1))).doesNotContain(rule);
    }

    @Test
    void nobodyIsPreparedForWhoHasNoStatus() {
        assertThat(all(aLife().never().bornOn(day("2008-12-01")), TODAY)).isEmpty();
    }

    @Test
    void papersAreSeenToInTime() {
        LifeBuilder life = aLife().paper(PaperKind.PASSPORT, day("2027-05-25"))
                .paper(PaperKind.LEAVE_TO_REMAIN, day("2027-02-26"))
                .visited(TODAY);
        assertThat(all(life, TODAY)).contains("passport-renewal").doesNotContain("leave-to-remain-renewal");
        assertThat(all(life, TODAY.plusDays(1))).contains("leave-to-remain-renewal");
    }

    @Test
    void whoHasNoDateOfBirthHasOnlyPapers() {
        LifeBuilder life = aLife().never().bornOn(null).paper(PaperKind.PASSPORT, TODAY);
        assertThat(all(life, TODAY)).containsExactly("passport-renewal");
    }

    private static List<String> rules(LifeBuilder life) {
        return Rules.visits(life, TODAY).stream().map(RunningClock::rule).toList();
    }

    private static List<String> all(LifeBuilder life, LocalDate on) {
        return Rules.running(life, on).stream().map(RunningClock::rule).toList();
    }

    private static LocalDate day(String text) {
        return LocalDate.parse(text);
    }
}
