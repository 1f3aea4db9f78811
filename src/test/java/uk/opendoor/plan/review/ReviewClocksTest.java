package uk.opendoor.plan.review;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import uk.opendoor.adviser.RunningClock;
import uk.opendoor.content.ContentFolder;
import uk.opendoor.deadline.DeadlineReader;
import uk.opendoor.shared.PersonId;

class ReviewClocksTest {

    private final ReviewClocks clocks =
            new ReviewClocks(new DeadlineReader(new ContentFolder(Path.of("content"))).read());
    private final PersonId young = PersonId.random();

    @ParameterizedTest
    @CsvSource({
        "2026-05-25, 2026-11-25",
        "2026-08-31, 2027-02-28", // the end of a month
        "2027-08-31, 2028-02-29", // in a leap year
        "2028-02-29, 2028-08-29",
        "2026-09-27, 2027-03-27", // over the end of summer time
        "2026-10-25, 2027-04-25"
    })
    void theNextReviewIsSixMonthsAfterTheLast(LocalDate held, LocalDate due) {
        RunningClock clock = clocks.sixMonths(young, held.minusYears(1), held, null);
        assertThat(clock.due()).isEqualTo(due);
        assertThat(clock.isLate(due)).isFalse();
        assertThat(clock.isLate(due.plusDays(1))).isTrue();
    }

    @Test
    void theFirstReviewIsSixMonthsAfterThePlanBegan() {
        RunningClock clock = clocks.sixMonths(young, day("2026-06-01"), null, null);
        assertThat(clock.due()).isEqualTo("2026-12-01");
        assertThat(clock.last()).isNull();
    }

    @Test
    void anEarlierDayThatWasAgreedIsTheTargetAndNotTheLimit() {
        RunningClock clock = clocks.sixMonths(young, day("2025-06-01"), day("2026-06-01"), day("2026-09-01"));
        assertThat(clock.target()).isEqualTo("2026-09-01");
        assertThat(clock.due()).isEqualTo("2026-12-01");
    }

    @ParameterizedTest
    @CsvSource({
        "2026-11-25, 2026-12-16, 2026-12-23",
        "2026-10-01, 2026-10-22, 2026-10-29", // over the end of summer time
        "2028-02-10, 2028-03-02, 2028-03-09", // over a leap day
        "2026-12-04, 2026-12-25, 2027-01-01" // bank holidays do not put it off
    })
    void theReviewAfterAMoveHasAFirstAndALastDay(LocalDate moved, LocalDate opens, LocalDate due) {
        RunningClock clock = clocks.afterMove(young, moved, null).orElseThrow();
        assertThat(clock.target()).isEqualTo(opens);
        assertThat(clock.due()).isEqualTo(due);
    }

    @Test
    void aReviewBeforeTheFirstDayIsNotTheOneAfterTheMove() {
        LocalDate moved = day("2026-11-01");
        LocalDate opens = clocks.opensAfterMove(moved);
        assertThat(clocks.afterMove(young, moved, opens.minusDays(1))).isPresent();
        assertThat(clocks.afterMove(young, moved, opens)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "2026-11-25, 2026-12-02", // over a weekend
        "2026-11-28, 2026-12-04", // asked on a Saturday
        "2026-12-23, 2027-01-04", // over Christmas and New Year
        "2027-03-24, 2027-04-02" // over Easter
    })
    void aDayIsOfferedWithinFiveWorkingDays(LocalDate asked, LocalDate due) {
        Review review = new Review("r", young, ReviewReason.ASKED_BY_YOUNG_PERSON, young, asked);
        assertThat(clocks.offer(review).orElseThrow().due()).isEqualTo(due);
    }

    @Test
    void theClockStopsWhenADayIsOfferedAndRunsAgainWhenItDoesNotSuit() {
        Review review = new Review("r", young, ReviewReason.ASKED_BY_YOUNG_PERSON, young, day("2026-11-25"));
        review.offer(day("2026-12-10"), "The café");
        assertThat(clocks.offer(review)).isEmpty();
        review.refuseDay("", day("2026-11-30"));
        assertThat(clocks.offer(review).orElseThrow().due()).isEqualTo("2026-12-07");
    }

    @Test
    void whoHasNoPlaceIsAnsweredTheSameDayEvenOnASunday() {
        assertThat(change(ChangeKind.LOST_HOME, "2026-11-29").due()).isEqualTo("2026-11-29");
        assertThat(change(ChangeKind.BABY, "2026-11-29").due()).isEqualTo("2026-12-01");
    }

    @Test
    void anAssessmentCountsFromTheDayItIsOwed() {
        Assessment assessment = new Assessment("a", young, Ground.ELIGIBLE, day("2026-11-30"));
        assertThat(clocks.assessment(assessment).due()).isEqualTo("2027-02-28");
        assessment.begin(day("2027-01-15"));
        assertThat(clocks.assessment(assessment).due()).isEqualTo("2027-02-28");
    }

    @Test
    void aDisagreementIsAnsweredWithinTenWorkingDays() {
        assertThat(clocks.disagreement(young, day("2026-12-18")).due()).isEqualTo("2027-01-06");
    }

    private RunningClock change(ChangeKind kind, String told) {
        return clocks.change(new Change("c", young, kind, "", day(told)));
    }

    private static LocalDate day(String day) {
        return LocalDate.parse(day);
    }
}
