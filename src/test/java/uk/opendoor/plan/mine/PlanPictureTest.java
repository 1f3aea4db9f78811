package uk.opendoor.plan.mine;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import uk.opendoor.plan.Matter;
import uk.opendoor.plan.MatterView;
import uk.opendoor.plan.PlanView;
import uk.opendoor.plan.PromiseState;
import uk.opendoor.plan.PromiseView;
import uk.opendoor.plan.Promiser;
import uk.opendoor.plan.VersionState;

/** Where the promises of a plan are drawn. */
class PlanPictureTest {

    private static final LocalDate TODAY = LocalDate.parse("2026-11-25");

    @Test
    void nothingThatHasADayIsNoPicture() {
        assertThat(picture(promise(Promiser.COUNCIL, null, PromiseState.OPEN, null))
                        .isBlank())
                .isTrue();
    }

    @Test
    void theirsAreAboveTheLineAndMineBelow() {
        PlanPicture picture = picture(
                promise(Promiser.COUNCIL, TODAY.plusDays(9), PromiseState.OPEN, null),
                promise(Promiser.OTHER, TODAY.plusDays(40), PromiseState.OPEN, null),
                promise(Promiser.YOUNG_PERSON, TODAY.plusDays(70), PromiseState.OPEN, null));
        assertThat(picture.dots()).extracting(PlanPicture.Dot::y).containsExactly(46, 46, 74);
    }

    @Test
    void lateDoneAndComingLookDifferent() {
        PlanPicture picture = picture(
                promise(Promiser.COUNCIL, TODAY.minusDays(30), PromiseState.DONE, TODAY.minusDays(40)),
                promise(Promiser.COUNCIL, TODAY.minusDays(1), PromiseState.OPEN, null),
                promise(Promiser.COUNCIL, TODAY, PromiseState.OPEN, null));
        assertThat(picture.dots()).extracting(PlanPicture.Dot::as).containsExactly("DONE", "LATE", "COMING");
    }

    @Test
    void whatIsDroppedIsNotDrawn() {
        assertThat(picture(promise(Promiser.COUNCIL, TODAY, PromiseState.DROPPED, null))
                        .isBlank())
                .isTrue();
    }

    @Test
    void everyDotIsInsideAndThoseOfOneDayDoNotHideEachOther() {
        PromiseView[] many = Stream.generate(
                        () -> promise(Promiser.COUNCIL, TODAY.plusDays(3), PromiseState.OPEN, null))
                .limit(3)
                .toArray(PromiseView[]::new);
        PlanPicture picture = picture(many);
        assertThat(picture.dots()).allMatch(dot -> dot.x() >= 10 && dot.x() <= 330 && dot.y() >= 0 && dot.y() <= 120);
        assertThat(picture.dots()).doesNotHaveDuplicates();
    }

    private static PlanPicture picture(PromiseView... promises) {
        List<MatterView> matters = Stream.of(Matter.values())
                .map(matter -> new MatterView(
                        matter,
                        "",
                        0,
                        "",
                        "",
                        "",
                        matter == Matter.HOME ? List.of(promises) : List.of(),
                        List.of(),
                        List.of()))
                .toList();
        return PlanPicture.of(new PlanView("v", "v", 1, VersionState.IN_FORCE, TODAY.minusDays(90), matters), TODAY);
    }

    private static PromiseView promise(Promiser by, LocalDate due, PromiseState state, LocalDate done) {
        boolean late = state == PromiseState.OPEN && due != null && TODAY.isAfter(due);
        return new PromiseView("p", Matter.HOME, "what", by, "", due, state, done, "", "", null, late);
    }
}
