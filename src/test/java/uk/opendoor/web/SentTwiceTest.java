package uk.opendoor.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class SentTwiceTest {

    private final List<String> done = new ArrayList<>();

    @Test
    void isDoneOnceIfNobodyIsFaster() {
        assertThat(SentTwice.find(IllegalStateException.class, () -> "made")).isEqualTo("made");
        SentTwice.carry(IllegalStateException.class, () -> done.add("made"));
        assertThat(done).hasSize(1);
    }

    @Test
    void findsWhatTheFasterOneMade() {
        String found = SentTwice.find(IllegalStateException.class, () -> {
            done.add("tried");
            if (done.size() == 1) {
                throw new IllegalStateException("faster");
            }
            return "found";
        });
        assertThat(found).isEqualTo("found");
        assertThat(done).hasSize(2);
    }

    @Test
    void isNotTriedAThirdTimeNorAfterAnythingElse() {
        assertThatExceptionOfType(IllegalStateException.class)
                .isThrownBy(
                        () -> SentTwice.carry(IllegalStateException.class, () -> fail(new IllegalStateException())));
        assertThat(done).hasSize(2);
        assertThatExceptionOfType(IllegalArgumentException.class)
                .isThrownBy(
                        () -> SentTwice.carry(IllegalStateException.class, () -> fail(new IllegalArgumentException())));
        assertThat(done).hasSize(3);
    }

    private void fail(RuntimeException how) {
        done.add("tried");
        throw how;
    }
}
