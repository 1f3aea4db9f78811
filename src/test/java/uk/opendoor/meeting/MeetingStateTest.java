package uk.opendoor.meeting;

import static org.assertj.core.api.Assertions.assertThat;
import static uk.opendoor.meeting.MeetingState.BOOKED;
import static uk.opendoor.meeting.MeetingState.CANCELLED;
import static uk.opendoor.meeting.MeetingState.HELD;

import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class MeetingStateTest {

    private static final Map<MeetingState, Set<MeetingState>> LEGAL =
            Map.of(BOOKED, Set.of(BOOKED, HELD, CANCELLED), HELD, Set.of(), CANCELLED, Set.of());

    private static final Map<ChangeState, Set<ChangeState>> DECISIONS = Map.of(
            ChangeState.ASKED, Set.of(ChangeState.MADE, ChangeState.REFUSED),
            ChangeState.MADE, Set.of(),
            ChangeState.REFUSED, Set.of());

    @ParameterizedTest
    @EnumSource
    void movesOnlyWhereTheTableSays(MeetingState from) {
        assertThat(List.of(MeetingState.values()).stream().filter(from::mayBecome))
                .containsExactlyInAnyOrderElementsOf(LEGAL.get(from));
    }

    @ParameterizedTest
    @EnumSource
    void aChangeIsDecidedOnce(ChangeState from) {
        assertThat(List.of(ChangeState.values()).stream().filter(from::mayBecome))
                .containsExactlyInAnyOrderElementsOf(DECISIONS.get(from));
    }
}
