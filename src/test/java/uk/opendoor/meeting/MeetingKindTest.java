package uk.opendoor.meeting;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import uk.opendoor.deadline.Deadline;

class MeetingKindTest {

    private static final LocalDate DAY = LocalDate.of(2026, 11, 28);

    @Test
    void hasEachKindThatTheGuideExplainsAndNoOther() throws IOException {
        try (Stream<Path> guides = Files.list(Path.of("content/guide/meetings"))) {
            assertThat(Stream.of(MeetingKind.values()).map(kind -> kind.slug() + ".md"))
                    .containsExactlyInAnyOrderElementsOf(
                            guides.map(guide -> guide.getFileName().toString()).toList());
        }
    }

    @ParameterizedTest
    @EnumSource
    void isFoundByTheNameOfItsGuide(MeetingKind kind) {
        assertThat(MeetingKind.of(kind.slug())).contains(kind);
    }

    @ParameterizedTest
    @EnumSource
    void knowsOnlyLimitsThatTheCouncilHas(MeetingKind kind) {
        assertThat(kind.limits())
                .allSatisfy(rule -> assertThat(Limits.READ.find(rule, DAY))
                        .get()
                        .extracting(Deadline::before)
                        .isEqualTo(false));
        assertThat(kind.report().stream())
                .allSatisfy(rule -> assertThat(Limits.READ.find(rule, DAY))
                        .get()
                        .extracting(Deadline::before)
                        .isEqualTo(true));
    }
}
