package uk.opendoor.family.log;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import uk.opendoor.shared.Messages;

class LogWordsTest {

    private static final LocalDate DAY = LocalDate.of(2026, 3, 5);

    private final Messages messages = new Messages();
    private final LogWords words = new LogWords(messages);

    @Test
    void theEmptyLogSaysWhyInTheWordsOfTheGuide() throws IOException {
        String guide = Files.readString(Path.of("content/guide/keep-a-log.md"));
        assertThat(guide).contains(messages.say("log.none.why"), messages.say("log.none.yours"));
    }

    @ParameterizedTest
    @EnumSource(LogKind.class)
    void everyKindHasWords(LogKind kind) {
        assertThat(words.kind(kind)).isNotEmpty();
    }

    @Test
    void aPromiseSaysWhoAndByWhenAndWhatBecameOfIt() {
        assertThat(words.promise(promised("Sam", DAY, null)))
                .isEqualTo("Book an interpreter (Sam, by 5 March 2026): not kept yet");
        assertThat(words.promise(promised("", DAY, DAY)))
                .isEqualTo("Book an interpreter (by 5 March 2026): kept, ticked off on 5 March 2026");
        assertThat(words.promise(promised("Sam", null, null))).isEqualTo("Book an interpreter (Sam): not kept yet");
        assertThat(words.promise(promised("", null, null))).isEqualTo("Book an interpreter: not kept yet");
    }

    private static EntryView.Promised promised(String by, LocalDate due, LocalDate doneOn) {
        return new EntryView.Promised("id", "Book an interpreter", by, due, doneOn, false);
    }
}
