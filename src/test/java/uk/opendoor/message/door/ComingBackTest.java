package uk.opendoor.message.door;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static uk.opendoor.message.door.ComingState.CLOSED;
import static uk.opendoor.message.door.ComingState.PASSED;
import static uk.opendoor.message.door.ComingState.REACHED;
import static uk.opendoor.message.door.ComingState.TRYING;
import static uk.opendoor.message.door.ComingState.WAITING;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import uk.opendoor.message.MovedOn;

class ComingBackTest {

    private static final LocalDate TODAY = LocalDate.parse("2026-11-25");
    private static final Coming COMING =
            new Coming("Ottoline", LocalDate.parse("2003-03-27"), Way.TEXT, "07700 900341", "", "", "");
    private static final Set<StepKind> ANY = Set.of(StepKind.values());

    private static final Map<ComingState, Set<StepKind>> LEGAL = Map.of(
            WAITING, ANY,
            TRYING, ANY,
            PASSED, ANY,
            REACHED, Set.of(StepKind.PASSED, StepKind.NOT_REACHED, StepKind.CLOSED),
            CLOSED, Set.of());

    private final ComingBack back =
            new ComingBack("id", COMING, Instant.parse("2026-11-25T10:00:00Z"), TODAY.plusDays(2));

    @ParameterizedTest
    @EnumSource
    void takesOnlyTheStepsOfTheTable(ComingState from) {
        assertThat(List.of(StepKind.values()).stream().filter(from::allows))
                .containsExactlyInAnyOrderElementsOf(LEGAL.get(from));
    }

    @Test
    void aDayToTryAgainIsTheNewLimitAndThePromiseStays() {
        back.take(StepKind.NOT_REACHED, TODAY.plusDays(7));
        assertThat(back.state()).isEqualTo(TRYING);
        assertThat(back.dueOn()).isEqualTo(TODAY.plusDays(7));
        assertThat(back.promisedBy()).isEqualTo(TODAY.plusDays(2));
    }

    @Test
    void nothingIsDueOnceTheyAreReachedButItIsStillOpen() {
        back.take(StepKind.REACHED, null);
        assertThat(back.dueOn()).isNull();
        assertThat(back.state().isOpen()).isTrue();
    }

    @Test
    void whatIsClosedStaysClosed() {
        back.take(StepKind.CLOSED, null);
        assertThatExceptionOfType(MovedOn.class).isThrownBy(() -> back.take(StepKind.REACHED, null));
    }

    @RepeatedTest(20)
    void aReferenceCanBeReadOutAndSpellsNothing() {
        assertThat(Reference.random()).matches("OD-[2-9B-DF-HJ-NP-TV-Z]{4}-[2-9B-DF-HJ-NP-TV-Z]{4}");
    }

    @Test
    void saysNothingOfWhoItIsInALog() {
        assertThat(COMING.toString()).doesNotContain("Ottoline", "07700");
    }
}
