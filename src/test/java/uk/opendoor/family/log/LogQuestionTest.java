package uk.opendoor.family.log;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import org.junit.jupiter.api.Test;

class LogQuestionTest {

    @Test
    void asksForEachWordInSmallLetters() {
        assertThat(asking("  Saskia   RANG ").patterns()).containsExactly("%saskia%", "%rang%", "%%");
    }

    @Test
    void noWordsFitEverything() {
        assertThat(LogQuestion.ANYTHING.patterns()).containsExactly("%%", "%%", "%%");
        assertThat(LogQuestion.ANYTHING.kinds()).containsExactlyInAnyOrder(LogKind.values());
        assertThat(LogQuestion.ANYTHING.isAnything()).isTrue();
    }

    @Test
    void theFirstThreeWordsCount() {
        assertThat(asking("one two three four").patterns()).containsExactly("%one%", "%two%", "%three%");
    }

    @Test
    void whatStandsForAnythingElseStandsForItself() {
        assertThat(asking("100% a_b !").patterns()).containsExactly("%100!%%", "%a!_b%", "%!!%");
    }

    @Test
    void noPatternGrowsWithoutEnd() {
        assertThat(asking("x".repeat(5000)).patterns().get(0)).hasSize(62);
    }

    @Test
    void oneKindIsOneKind() {
        assertThat(new LogQuestion("", Optional.of(LogKind.VISIT), false).kinds())
                .containsExactly(LogKind.VISIT);
    }

    private static LogQuestion asking(String words) {
        return new LogQuestion(words, Optional.empty(), false);
    }
}
