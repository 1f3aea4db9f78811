package uk.opendoor.family;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class GrantStateTest {

    @ParameterizedTest
    @CsvSource({"WAITING, LIVE WITHDRAWN ENDED", "LIVE, WITHDRAWN ENDED", "WITHDRAWN, ''", "ENDED, ''"})
    void movesOnlyForward(GrantState from, String to) {
        assertThat(String.join(
                        " ",
                        Stream.of(GrantState.values())
                                .filter(from::mayBecome)
                                .map(Enum::name)
                                .toList()))
                .isEqualTo(to);
        assertThat(from.isOpen()).isEqualTo(!to.isEmpty());
    }
}
