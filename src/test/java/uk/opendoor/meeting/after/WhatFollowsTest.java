package uk.opendoor.meeting.after;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.tuple;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import uk.opendoor.meeting.Limits;
import uk.opendoor.meeting.MeetingKind;

/** What must follow a meeting, and by when. */
class WhatFollowsTest {

    private static final LocalDate BEFORE_EASTER = LocalDate.of(2026, 3, 30);

    private final WhatFollows follows = new WhatFollows(Limits.READ);

    @Test
    void aPlanAfterTheFirstConferenceBringsTheCoreGroupAndTheReview() {
        assertThat(follows.meetings(MeetingKind.INITIAL_CONFERENCE, BEFORE_EASTER, plan(PlanKind.CHILD_PROTECTION)))
                .extracting(WhatFollows.Next::kind, WhatFollows.Next::by)
                .containsExactly(
                        tuple(MeetingKind.CORE_GROUP, LocalDate.of(2026, 4, 15)),
                        tuple(MeetingKind.REVIEW_CONFERENCE, LocalDate.of(2026, 6, 30)));
    }

    @ParameterizedTest
    @CsvSource({"NO_PLAN", "PLAN_ENDS", "NOT_YET"})
    void withoutAPlanNothingFollowsAFirstConferenceButAnotherOne(Outcome outcome) {
        assertThat(follows.meetings(
                        MeetingKind.INITIAL_CONFERENCE, BEFORE_EASTER, new DecisionWanted(outcome, null, "Nothing.")))
                .isEmpty();
    }

    @Test
    void nothingFollowsBeforeAnythingIsDecided() {
        assertThat(follows.meetings(MeetingKind.REVIEW_CONFERENCE, BEFORE_EASTER, null))
                .isEmpty();
    }

    @Test
    void aChildInNeedPlanIsReviewedInThreeMonths() {
        assertThat(follows.meetings(MeetingKind.REVIEW_CONFERENCE, BEFORE_EASTER, plan(PlanKind.CHILD_IN_NEED)))
                .singleElement()
                .satisfies(next -> {
                    assertThat(next.kind()).isEqualTo(MeetingKind.CHILD_IN_NEED_MEETING);
                    assertThat(next.by()).isEqualTo(LocalDate.of(2026, 6, 30));
                });
    }

    @ParameterizedTest
    @CsvSource({
        "INITIAL_CONFERENCE, 2026-03-31",
        "REVIEW_CONFERENCE, 2026-03-31",
        "LOOKED_AFTER_REVIEW, 2026-04-08",
    })
    void theDecisionIsInWritingInWorkingDays(MeetingKind kind, LocalDate by) {
        assertThat(follows.decision(kind, BEFORE_EASTER))
                .hasValueSatisfying(due -> assertThat(due.by()).isEqualTo(by));
    }

    @Test
    void aFamilyMeetingHasNoClock() {
        assertThat(follows.decision(MeetingKind.FAMILY_GROUP_MEETING, BEFORE_EASTER))
                .isEmpty();
        assertThat(follows.record(MeetingKind.FAMILY_GROUP_MEETING, BEFORE_EASTER))
                .isEmpty();
    }

    @Test
    void aDayThatNobodyCanCountYetIsNotGuessed() {
        assertThat(follows.decision(MeetingKind.INITIAL_CONFERENCE, LocalDate.of(2041, 1, 7)))
                .isEmpty();
    }

    @Test
    void aPlanIsOfAKindAndNothingElseIs() {
        assertThatIllegalArgumentException().isThrownBy(() -> new DecisionWanted(Outcome.PLAN, null, "A plan."));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new DecisionWanted(Outcome.NO_PLAN, PlanKind.CARE, "None."));
    }

    private static DecisionWanted plan(PlanKind kind) {
        return new DecisionWanted(Outcome.PLAN, kind, "There is a plan.");
    }
}
