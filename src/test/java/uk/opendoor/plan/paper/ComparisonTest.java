package uk.opendoor.plan.paper;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import uk.opendoor.plan.Matter;
import uk.opendoor.plan.MatterView;
import uk.opendoor.plan.PlanView;
import uk.opendoor.plan.PromiseState;
import uk.opendoor.plan.PromiseView;
import uk.opendoor.plan.Promiser;
import uk.opendoor.plan.VersionState;
import uk.opendoor.plan.paper.Piece.Kind;

class ComparisonTest {

    private static final LocalDate MARCH = LocalDate.of(2027, 3, 3);

    @Test
    void saysNothingOfMattersThatStayed() {
        PlanView plan = plan("The flat stays yours.", cooker());
        assertThat(Comparison.between(plan, plan)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "'You see me on Monday', 'You see me on Friday', 'You see me on [-Monday][+Friday]'",
        "'', 'A bed first', '[+A bed first]'",
        "'A bed first', '', '[-A bed first]'",
        "'A bed', 'A bed and a cooker', 'A bed[+ and a cooker]'",
        "'a  b', 'a b', 'a [- ]b'",
        "'He stays in his room there', 'He stays in my flat there', 'He stays in [-his room][+my flat] there'",
        "'Odette reads it', 'Nobody ever writes', '[-Odette reads it][+Nobody ever writes]'"
    })
    void marksWhatWentAndWhatCame(String was, String now, String marked) {
        MatterChange home = change(plan(was), plan(now));
        assertThat(home.agreed().pieces().stream().map(ComparisonTest::mark).collect(Collectors.joining()))
                .isEqualTo(marked);
        assertThat(home.need()).isNull();
    }

    @Property(tries = 200)
    void losesNoLetter(@ForAll String was, @ForAll String now) {
        List<Piece> pieces = TextChange.between(was, now).pieces();
        assertThat(without(pieces, Kind.NEW)).isEqualTo(was);
        assertThat(without(pieces, Kind.GONE)).isEqualTo(now);
    }

    @Test
    void followsAPromiseByItsIdWhateverItSays() {
        PromiseView was = cooker();
        assertThat(kind(null, was)).isEqualTo(PromiseChange.Kind.NEW);
        assertThat(kind(was, null)).isEqualTo(PromiseChange.Kind.GONE);
        assertThat(kind(was, promise("A cooker", Promiser.COUNCIL, MARCH, PromiseState.DONE)))
                .isEqualTo(PromiseChange.Kind.KEPT);
        assertThat(kind(was, promise("A cooker", Promiser.COUNCIL, MARCH, PromiseState.DROPPED)))
                .isEqualTo(PromiseChange.Kind.DROPPED);
        assertThat(kind(was, promise("A new cooker", Promiser.COUNCIL, MARCH, PromiseState.OPEN)))
                .isEqualTo(PromiseChange.Kind.CHANGED);
    }

    @Test
    void tellsOfAnotherDayAndOfSomebodyElse() {
        PromiseChange change = change(
                        plan("", cooker()),
                        plan("", promise("A cooker", Promiser.YOUNG_PERSON, null, PromiseState.OPEN)))
                .promises()
                .get(0);
        assertThat(change.isAnotherDay()).isTrue();
        assertThat(change.isSomebodyElse()).isTrue();
        assertThat(change.getWords()).isNull();
    }

    private static PromiseChange.Kind kind(PromiseView was, PromiseView now) {
        return change(plan("", list(was)), plan("", list(now)))
                .promises()
                .get(0)
                .getKind();
    }

    private static PromiseView[] list(PromiseView one) {
        return one == null ? new PromiseView[0] : new PromiseView[] {one};
    }

    private static MatterChange change(PlanView was, PlanView now) {
        List<MatterChange> changes = Comparison.between(was, now);
        assertThat(changes).singleElement().extracting(MatterChange::matter).isEqualTo(Matter.HOME);
        return changes.get(0);
    }

    private static String mark(Piece piece) {
        return switch (piece.kind()) {
            case SAME -> piece.text();
            case GONE -> "[-" + piece.text() + "]";
            case NEW -> "[+" + piece.text() + "]";
        };
    }

    private static String without(List<Piece> pieces, Kind kind) {
        return pieces.stream()
                .filter(piece -> piece.kind() != kind)
                .map(Piece::text)
                .collect(Collectors.joining());
    }

    private static PromiseView cooker() {
        return promise("A cooker", Promiser.COUNCIL, MARCH, PromiseState.OPEN);
    }

    private static PromiseView promise(String what, Promiser promiser, LocalDate due, PromiseState state) {
        return new PromiseView("p1", Matter.HOME, what, promiser, "", due, state, null, "", "", null, false);
    }

    private static PlanView plan(String agreedAboutHome, PromiseView... promises) {
        List<MatterView> matters = new ArrayList<>(Stream.of(Matter.values())
                .map(matter -> matter(matter, "", List.of()))
                .toList());
        matters.set(Matter.HOME.ordinal(), matter(Matter.HOME, agreedAboutHome, List.of(promises)));
        return new PlanView("v", "", 1, VersionState.SUPERSEDED, MARCH, matters);
    }

    private static MatterView matter(Matter matter, String agreed, List<PromiseView> promises) {
        return new MatterView(matter, "", 0, "", agreed, "", promises, List.of(), List.of());
    }
}
