package uk.opendoor.plan;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Which moves of a version and of a promise are legal: all others are not. */
class LifeCyclesTest {

    @ParameterizedTest
    @CsvSource({
        "DRAFT, SUBMITTED DISCARDED",
        "SUBMITTED, AGREED DRAFT",
        "AGREED, IN_FORCE SUBMITTED DRAFT",
        "IN_FORCE, SUPERSEDED",
        "SUPERSEDED, ''",
        "DISCARDED, DRAFT"
    })
    void ofAVersion(VersionState from, String to) {
        assertThat(Stream.of(VersionState.values()).filter(from::mayBecome).map(VersionState::name))
                .containsExactlyInAnyOrder(words(to));
    }

    @ParameterizedTest
    @CsvSource({"OPEN, DONE DROPPED", "DONE, OPEN", "DROPPED, OPEN"})
    void ofAPromise(PromiseState from, String to) {
        assertThat(Stream.of(PromiseState.values()).filter(from::mayBecome).map(PromiseState::name))
                .containsExactlyInAnyOrder(words(to));
    }

    private static String[] words(String text) {
        return text.isEmpty() ? new String[0] : text.split(" ");
    }
}
