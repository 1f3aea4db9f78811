package uk.opendoor.meeting;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.Optional;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** By when each kind of meeting must be, and what is short notice, after the council's own limits. */
class DueTest {

    @ParameterizedTest
    @CsvSource({
        "initial-conference, 2026-12-14, 2027-01-07", // over Christmas and New Year
        "first-core-group, 2026-03-30, 2026-04-15", // over Easter
        "later-core-groups, 2026-11-02, 2026-12-14",
        "first-review-conference, 2026-11-30, 2027-02-28",
        "later-review-conferences, 2026-08-31, 2027-02-28",
        "first-looked-after-review, 2026-12-01, 2026-12-31",
        "second-looked-after-review, 2026-11-30, 2027-02-28",
        "later-looked-after-reviews, 2026-08-31, 2027-02-28",
        "child-in-need-first-review, 2026-11-30, 2027-02-28",
        "child-in-need-later-reviews, 2026-05-15, 2026-11-15",
        "pathway-plan-review, 2026-05-15, 2026-11-15",
        "review-after-move, 2026-02-01, 2026-03-01"
    })
    void isInTimeOnTheLastDayAndLateOnTheNext(String rule, LocalDate from, LocalDate last) {
        Started started = new Started(rule, from);
        Due onLast = Due.of(started, last, Limits.READ).orElseThrow();
        assertThat(onLast.by()).isEqualTo(last);
        assertThat(onLast.inTime()).isTrue();
        assertThat(Due.of(started, last.plusDays(1), Limits.READ).orElseThrow().inTime())
                .isFalse();
    }

    @Test
    void isNothingWhereNoLimitRunsOrNobodyCanCount() {
        LocalDate day = LocalDate.of(2026, 12, 8);
        assertThat(Due.of(null, day, Limits.READ)).isEmpty();
        assertThat(Due.of(new Started("first-core-group", LocalDate.of(2031, 1, 6)), day, Limits.READ))
                .as("no bank holidays are listed for that year")
                .isEmpty();
        assertThat(Due.of(new Started("first-core-group", LocalDate.of(1999, 1, 6)), day, Limits.READ))
                .as("the limit was not in force")
                .isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "INITIAL_CONFERENCE, 2027-01-04, 2026-12-29", // 3 working days before
        "REVIEW_CONFERENCE, 2026-12-08, 2026-12-01", // 5 working days before
        "CORE_GROUP, 2026-12-08, "
    })
    void theReportComesBefore(MeetingKind kind, LocalDate day, LocalDate by) {
        assertThat(Due.report(kind, day, Limits.READ)).isEqualTo(Optional.ofNullable(by));
    }

    @ParameterizedTest
    @CsvSource({
        "2026-12-08, 2026-12-03", // over a weekend
        "2027-01-04, 2026-12-29", // over New Year
        "2031-12-08, " // nobody can count it
    })
    void whatSomebodyNeedsIsAskedForThreeWorkingDaysBefore(LocalDate meeting, LocalDate by) {
        assertThat(Due.needs(meeting, Limits.READ)).isEqualTo(Optional.ofNullable(by));
    }

    @ParameterizedTest
    @CsvSource({
        "2026-12-01, 2026-12-08, false", // the fifth working day before
        "2026-12-02, 2026-12-08, true",
        "2026-12-24, 2027-01-04, true", // Christmas, Boxing Day and New Year are no notice
        "2026-12-23, 2027-01-04, false",
        "2026-12-08, 2026-12-08, true",
        "2030-01-02, 2031-12-08, true" // nobody can count it
    })
    void aChangeIsShortNoticeInsideFiveWorkingDays(LocalDate today, LocalDate day, boolean isShort) {
        assertThat(Due.isShortNotice(today, day, Limits.READ)).isEqualTo(isShort);
    }

    /** Whatever the days are, bank holidays between them or not. */
    @Property(tries = 300)
    void whatWasShortNoticeStaysSoUntilTheDay(
            @ForAll @IntRange(max = 700) int first, @ForAll @IntRange(max = 40) int ahead) {
        LocalDate today = LocalDate.of(2026, 1, 1).plusDays(first);
        LocalDate day = today.plusDays(ahead);
        if (Due.isShortNotice(today, day, Limits.READ)) {
            assertThat(today.datesUntil(day.plusDays(1))).allMatch(later -> Due.isShortNotice(later, day, Limits.READ));
        } else {
            assertThat(today.plusDays(1).datesUntil(day).filter(Limits.READ.workingDays()::isWorkingDay))
                    .hasSizeGreaterThanOrEqualTo(4);
        }
    }

    @ParameterizedTest
    @CsvSource({"2026-12-08, ", "2026-12-12, WEEKEND", "2026-12-25, BANK_HOLIDAY", "2031-12-09, NOT_COUNTED"})
    void warnsOfADayOnWhichNobodyWorks(LocalDate day, Warned.What what) {
        assertThat(Warned.ofDay(day, null, Limits.READ))
                .extracting(Warned::what)
                .isEqualTo(Optional.ofNullable(what).stream().toList());
    }

    @Test
    void warnsOfAWeekendThatIsOutOfTimeTwice() {
        LocalDate saturday = LocalDate.of(2026, 12, 12);
        assertThat(saturday.getDayOfWeek()).isEqualTo(DayOfWeek.SATURDAY);
        assertThat(Warned.ofDay(saturday, new Started("later-core-groups", saturday.minusWeeks(7)), Limits.READ))
                .extracting(Warned::what)
                .containsExactly(Warned.What.WEEKEND, Warned.What.OUT_OF_TIME);
    }
}
