package uk.opendoor.meeting.exclude;

import static org.assertj.core.api.Assertions.assertThat;
import static uk.opendoor.meeting.exclude.ExclusionState.ASKED;
import static uk.opendoor.meeting.exclude.ExclusionState.ENDED;
import static uk.opendoor.meeting.exclude.ExclusionState.IN_FORCE;
import static uk.opendoor.meeting.exclude.ExclusionState.REFUSED;
import static uk.opendoor.meeting.exclude.ExclusionState.WITHDRAWN;

import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class ExclusionStateTest {

    private static final Map<ExclusionState, Set<ExclusionState>> LEGAL = Map.of(
            ASKED, Set.of(REFUSED, WITHDRAWN, IN_FORCE),
            IN_FORCE, Set.of(IN_FORCE, ENDED),
            REFUSED, Set.of(),
            WITHDRAWN, Set.of(),
            ENDED, Set.of());

    @ParameterizedTest
    @EnumSource
    void movesOnlyWhereTheTableSays(ExclusionState from) {
        assertThat(List.of(ExclusionState.values()).stream().filter(from::mayBecome))
                .containsExactlyInAnyOrderElementsOf(LEGAL.get(from));
        assertThat(from.isOpen()).isEqualTo(!LEGAL.get(from).isEmpty());
    }
}
