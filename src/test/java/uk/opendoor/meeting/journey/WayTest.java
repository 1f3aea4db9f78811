package uk.opendoor.meeting.journey;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import uk.opendoor.Publication;
import uk.opendoor.guide.Guide;
import uk.opendoor.guide.TimeLimits;
import uk.opendoor.meeting.Due;
import uk.opendoor.meeting.Limits;
import uk.opendoor.meeting.MeetingKind;
import uk.opendoor.meeting.MeetingState;
import uk.opendoor.meeting.Slot;
import uk.opendoor.meeting.Started;
import uk.opendoor.meeting.after.DecisionWanted;
import uk.opendoor.meeting.after.Outcome;
import uk.opendoor.meeting.after.PlanKind;
import uk.opendoor.meeting.journey.Known.Met;
import uk.opendoor.meeting.journey.Point.What;
import uk.opendoor.shared.Messages;
import uk.opendoor.shared.SetClock;

/** The stages of one child's journey, from what one relative knows. */
class WayTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 12, 1);
    private static final LocalDate HELD = LocalDate.of(2026, 11, 10);
    private static final DecisionWanted PROTECTION =
            new DecisionWanted(Outcome.PLAN, PlanKind.CHILD_PROTECTION, "There is a plan.");

    private final Guide guide = Publication.read(Path.of("content"), TODAY).guide();
    private final TimeLimits limits = new TimeLimits(Limits.READ, new Messages(), new SetClock("2026-12-01T12:00:00Z"));
    private final Way way = new Way(guide, limits, Limits.READ, LocalDateTime.of(2026, 12, 1, 12, 0));

    @Test
    void whoKnowsNothingReadsTheStagesOfTheGuideAndTheirLimits() {
        List<Stage> stages = way.of(Known.NOTHING);
        assertThat(stages).extracting(Stage::guide).isEqualTo(guide.journey());
        assertThat(stages).allMatch(stage -> stage.points().isEmpty() && !stage.isNow() && !stage.isOver());
        assertThat(stages.get(3).limits()).extracting("says").anyMatch(says -> ((String) says).contains("15 working"));
    }

    @Test
    void afterTheFirstConferenceTheCoreGroupAndTheReviewComeNext() {
        Known known = new Known(List.of(held(MeetingKind.INITIAL_CONFERENCE, HELD)), List.of(), told(HELD, PROTECTION));
        assertThat(points(known)).containsExactly(What.HELD, What.NOT_BOOKED, What.NOT_BOOKED);
        assertThat(next(known))
                .extracting(point -> point.meeting().type() + " " + point.due().by() + " " + point.isLate())
                .containsExactly("core-group 2026-11-24 true", "review-conference 2027-02-10 false");
        assertThat(stage("child-protection", known).isNow()).isTrue();
    }

    @ParameterizedTest
    @CsvSource({"NO_PLAN", "PLAN_ENDS"})
    void whenThereIsNoPlanNothingComesNextAndTheStageIsOver(Outcome outcome) {
        Known known = new Known(
                List.of(held(MeetingKind.CORE_GROUP, HELD.minusDays(20)), held(MeetingKind.REVIEW_CONFERENCE, HELD)),
                List.of(),
                told(HELD, new DecisionWanted(outcome, null, "It ends here.")));
        assertThat(next(known)).isEmpty();
        assertThat(stage("child-protection", known).isOver()).isTrue();
    }

    @Test
    void aConferenceOfWhichNobodyToldThemLeadsNowhereYet() {
        Known known = new Known(List.of(held(MeetingKind.REVIEW_CONFERENCE, HELD)), List.of(), Map.of());
        assertThat(points(known)).containsExactly(What.HELD);
    }

    @Test
    void whatTheyAreAskedToStandsWithItsLimitAndNotTwice() {
        Met group = held(MeetingKind.CORE_GROUP, HELD);
        Met ahead = met(MeetingKind.CORE_GROUP, TODAY.plusDays(30), MeetingState.BOOKED, false);
        Known known = new Known(List.of(group, ahead), List.of(), Map.of());
        assertThat(points(known)).containsExactly(What.HELD, What.BOOKED);
        assertThat(next(known).get(0).isLate()).isTrue();
    }

    @Test
    void whoIsLeftOutReadsNoDayAndNoLimitOfIt() {
        Met out = met(MeetingKind.CORE_GROUP, TODAY.plusDays(5), MeetingState.BOOKED, true);
        Known known = new Known(List.of(held(MeetingKind.CORE_GROUP, HELD), out), List.of(), Map.of());
        Point point = next(known).get(0);
        assertThat(next(known)).hasSize(1);
        assertThat(point.what()).isEqualTo(What.LEFT_OUT);
        assertThat(Arrays.asList(point.day(), point.time(), point.due())).containsOnlyNulls();
    }

    @Test
    void aPlanThatEndedTakesWhatItWasForWithIt() {
        Known.Plan plan = new Known.Plan("plan", PlanKind.CHILD_IN_NEED, HELD.minusDays(90), HELD.plusDays(1));
        Met met = held(MeetingKind.CHILD_IN_NEED_MEETING, HELD);
        assertThat(next(new Known(List.of(met), List.of(), Map.of()))).hasSize(1);
        Known ended = new Known(List.of(met), List.of(plan), Map.of());
        assertThat(points(ended)).containsExactly(What.HELD, What.PLAN_ENDED);
        assertThat(stage("child-in-need", ended).isOver()).isTrue();
    }

    @Test
    void aMeetingThatHasBegunAndIsNotNotedAsHeldIsNotAhead() {
        Known known = new Known(
                List.of(met(MeetingKind.PATHWAY_PLAN_REVIEW, TODAY.minusDays(1), MeetingState.BOOKED, false)),
                List.of(),
                Map.of());
        assertThat(points(known)).containsExactly(What.WAS);
    }

    @ParameterizedTest
    @EnumSource
    void everyKindOfMeetingHasItsPlaceOnTheWay(MeetingKind kind) {
        assertThat(points(new Known(List.of(held(kind, HELD)), List.of(), Map.of())))
                .contains(What.HELD);
    }

    @ParameterizedTest
    @EnumSource
    void andSoHasEveryKindOfPlan(PlanKind kind) {
        Known.Plan plan = new Known.Plan("plan", kind, HELD, null);
        assertThat(points(new Known(List.of(), List.of(plan), Map.of()))).containsExactly(What.PLAN);
    }

    private Stage stage(String slug, Known known) {
        return way.of(known).stream()
                .filter(stage -> stage.guide().slug().equals(slug))
                .findFirst()
                .orElseThrow();
    }

    private List<What> points(Known known) {
        return way.of(known).stream()
                .flatMap(stage -> stage.points().stream())
                .map(Point::what)
                .toList();
    }

    private List<Point> next(Known known) {
        return way.of(known).stream()
                .flatMap(stage -> stage.points().stream())
                .filter(point -> point.what().isAhead())
                .toList();
    }

    private static Map<String, DecisionWanted> told(LocalDate held, DecisionWanted said) {
        return Map.of(held.toString(), said);
    }

    private static Met held(MeetingKind kind, LocalDate day) {
        return met(kind, day, MeetingState.HELD, false);
    }

    private static Met met(MeetingKind kind, LocalDate day, MeetingState state, boolean out) {
        Due due = kind.limits().stream()
                .findFirst()
                .flatMap(rule -> Due.of(new Started(rule, HELD), day, Limits.READ))
                .orElse(null);
        return new Met(day.toString(), kind, state, out, new Slot(day.atTime(10, 0), 60), due);
    }
}
