package uk.opendoor.meeting.release;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ResourceBundle;
import java.util.function.Function;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import uk.opendoor.meeting.release.extract.Hidden;
import uk.opendoor.meeting.release.extract.Notice;
import uk.opendoor.meeting.release.extract.Part;
import uk.opendoor.meeting.release.extract.Refused;
import uk.opendoor.meeting.release.find.Entry;
import uk.opendoor.meeting.release.find.Hit;

/** Whatever the desk can say about a file has its words. */
class ReleaseWordsTest {

    private static final ResourceBundle WORDS = ResourceBundle.getBundle("uk.opendoor.messages");

    @ParameterizedTest
    @MethodSource
    void everythingHasItsWords(String key) {
        assertThat(WORDS.containsKey(key)).isTrue();
    }

    static Stream<String> everythingHasItsWords() {
        return Stream.of(
                        keys(Refused.Why.values(), Refused.Why::key),
                        keys(Hidden.How.values(), Hidden.How::key),
                        keys(Notice.What.values(), Notice.What::key),
                        keys(Part.values(), Part::key),
                        keys(Entry.Kind.values(), Entry.Kind::key),
                        keys(Hit.How.values(), Hit.How::key))
                .flatMap(Function.identity());
    }

    private static <T> Stream<String> keys(T[] values, Function<T, String> key) {
        return Stream.of(values).map(key);
    }
}
