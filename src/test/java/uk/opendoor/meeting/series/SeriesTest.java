package uk.opendoor.meeting.series;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import uk.opendoor.deadline.WorkingDays;
import uk.opendoor.meeting.Limits;
import uk.opendoor.meeting.MeetingKind;
import uk.opendoor.meeting.after.WhatFollows;

/** Meetings that come one after another, and the days that are proposed for them. */
class SeriesTest {

    private static final LocalDate MONDAY = LocalDate.of(2026, 1, 12);

    private final WhatFollows follows = new WhatFollows(Limits.READ);
    private final Series series = new Series(Limits.READ);

    @ParameterizedTest
    @CsvSource({
        "REVIEW_CONFERENCE, first-review-conference, 2026-07-10, 2027-01-08",
        "CORE_GROUP, first-core-group, 2026-02-23, 2026-04-02",
        "CHILD_IN_NEED_MEETING, child-in-need-first-review, 2026-07-10, 2027-01-08",
        "LOOKED_AFTER_REVIEW, first-looked-after-review, 2026-04-10, 2026-10-09",
        "LOOKED_AFTER_REVIEW, second-looked-after-review, 2026-07-10, 2027-01-08",
    })
    void eachIsProposedForTheLastWorkingDayInTime(MeetingKind kind, String rule, LocalDate first, LocalDate second) {
        assertThat(after(kind, rule, MONDAY, List.of()))
                .extracting(Step::day)
                .startsWith(first, second)
                .hasSizeLessThanOrEqualTo(Series.STEPS);
    }

    @ParameterizedTest
    @EnumSource(names = {"REVIEW_CONFERENCE", "CORE_GROUP", "CHILD_IN_NEED_MEETING", "LOOKED_AFTER_REVIEW"})
    void fromAnyDayItGoesForwardAndNeverPastALimitOrOntoADayOff(MeetingKind kind) {
        WorkingDays days = Limits.READ.workingDays();
        for (LocalDate day = MONDAY; day.getYear() == MONDAY.getYear(); day = day.plusDays(1)) {
            LocalDate last = day;
            for (Step step : after(kind, kind.limits().get(0), day, List.of())) {
                assertThat(step.day()).isAfter(last).isBeforeOrEqualTo(step.by());
                assertThat(days.isWorkingDay(step.day())).isTrue();
                assertThat(step.booked()).isFalse();
                last = step.day();
            }
            assertThat(last).isAfter(day);
        }
    }

    @Test
    void whatIsBookedTakesItsPlaceAndTheNextIsCountedFromIt() {
        List<Step> steps = after(
                MeetingKind.CORE_GROUP,
                null,
                MONDAY,
                List.of(
                        new Series.Booked("other", MeetingKind.REVIEW_CONFERENCE, MONDAY.plusDays(7)),
                        new Series.Booked("there", MeetingKind.CORE_GROUP, MONDAY.plusWeeks(4))));
        assertThat(steps.get(0).meetingId()).isEqualTo("there");
        assertThat(steps.get(0).late()).isFalse();
        assertThat(steps.get(1).booked()).isFalse();
        assertThat(steps.get(1).day()).isEqualTo(MONDAY.plusWeeks(10));
    }

    @Test
    void whatIsBookedTooLateIsSaidToBeLate() {
        List<Series.Booked> late = List.of(new Series.Booked(
                "late", MeetingKind.CORE_GROUP, MONDAY.plusWeeks(6).plusDays(1)));
        assertThat(after(MeetingKind.CORE_GROUP, null, MONDAY, late).get(0).late())
                .isTrue();
    }

    @Test
    void itEndsWhereNobodyHasListedTheBankHolidays() {
        assertThat(after(MeetingKind.CORE_GROUP, null, LocalDate.of(2041, 1, 7), List.of()))
                .isEmpty();
    }

    @Test
    void aReviewOfCareIsNotGuessedAtWithoutTheLimitThatRanToIt() {
        assertThat(follows.goingOn(MeetingKind.LOOKED_AFTER_REVIEW, null, MONDAY))
                .isEmpty();
    }

    @ParameterizedTest
    @EnumSource(
            names = {"STRATEGY_DISCUSSION", "FAMILY_GROUP_MEETING", "INITIAL_CONFERENCE", "PRE_PROCEEDINGS_MEETING"})
    void nothingGoesOnAfterAMeetingThatIsHeldOnce(MeetingKind kind) {
        assertThat(follows.goingOn(kind, null, MONDAY)).isEmpty();
    }

    private List<Step> after(MeetingKind kind, String rule, LocalDate day, List<Series.Booked> booked) {
        return follows.goingOn(kind, rule, day).stream()
                .flatMap(next -> series.from(next, booked).stream())
                .toList();
    }
}
