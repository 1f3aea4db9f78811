package uk.opendoor.message;

import static org.assertj.core.api.Assertions.assertThat;
import static uk.opendoor.message.RequestState.ASKED;
import static uk.opendoor.message.RequestState.BOOKED;
import static uk.opendoor.message.RequestState.By.WORKER;
import static uk.opendoor.message.RequestState.By.YOUNG_PERSON;
import static uk.opendoor.message.RequestState.CANCELLED;
import static uk.opendoor.message.RequestState.DONE;

import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import uk.opendoor.message.RequestState.By;

class RequestStateTest {

    private static final Map<By, Map<RequestState, Set<RequestState>>> LEGAL = Map.of(
            YOUNG_PERSON,
            Map.of(
                    ASKED, Set.of(ASKED, CANCELLED),
                    BOOKED, Set.of(ASKED, CANCELLED),
                    DONE, Set.of(),
                    CANCELLED, Set.of()),
            WORKER,
            Map.of(
                    ASKED, Set.of(BOOKED, DONE),
                    BOOKED, Set.of(BOOKED, DONE),
                    DONE, Set.of(),
                    CANCELLED, Set.of()));

    @ParameterizedTest
    @EnumSource
    void movesOnlyWhereTheTableSays(RequestState from) {
        for (By who : By.values()) {
            assertThat(List.of(RequestState.values()).stream().filter(to -> from.mayBecome(to, who)))
                    .containsExactlyInAnyOrderElementsOf(LEGAL.get(who).get(from));
        }
    }

    @ParameterizedTest
    @EnumSource
    void isOpenWhileSomebodyCanMoveIt(RequestState state) {
        assertThat(state.isOpen()).isEqualTo(state == ASKED || state == BOOKED);
    }
}
