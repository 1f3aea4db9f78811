package uk.opendoor.account;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalTime;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class QuietHoursTest {

    @ParameterizedTest
    @CsvSource({
        "21:00, 08:00, 2026-11-25T20:59:59Z, 2026-11-25T20:59:59Z",
        "21:00, 08:00, 2026-11-25T21:00:00Z, 2026-11-26T08:00:00Z",
        "21:00, 08:00, 2026-11-26T07:59:59Z, 2026-11-26T08:00:00Z",
        "21:00, 08:00, 2026-11-26T08:00:00Z, 2026-11-26T08:00:00Z",
        "09:00, 15:30, 2026-11-25T12:00:00Z, 2026-11-25T15:30:00Z",
        "09:00, 15:30, 2026-11-25T15:30:00Z, 2026-11-25T15:30:00Z",
        "00:00, 07:00, 2026-11-25T00:00:00Z, 2026-11-25T07:00:00Z"
    })
    void nothingIsSentBeforeTheyEnd(LocalTime from, LocalTime until, Instant now, Instant end) {
        assertThat(new QuietHours(from, until).end(now)).isEqualTo(end);
    }

    @Test
    void theyAreEnglandsInSummerToo() {
        assertThat(night().end(Instant.parse("2026-07-01T20:30:00Z"))).isEqualTo("2026-07-02T07:00:00Z");
    }

    @ParameterizedTest
    @CsvSource({
        // 25 October: 01:30 comes twice. It is quiet until the second, and from the first.
        "21:00, 08:00, 2026-10-24T22:00:00Z, 2026-10-25T08:00:00Z",
        "21:00, 01:30, 2026-10-25T00:10:00Z, 2026-10-25T01:30:00Z",
        "21:00, 01:30, 2026-10-25T01:10:00Z, 2026-10-25T01:30:00Z",
        "01:30, 07:00, 2026-10-25T00:40:00Z, 2026-10-25T07:00:00Z",
        "01:30, 07:00, 2026-10-25T01:10:00Z, 2026-10-25T07:00:00Z",
        // 29 March: 01:30 does not come. It is quiet until the same moment, which is called 02:30.
        "21:00, 08:00, 2026-03-28T22:00:00Z, 2026-03-29T07:00:00Z",
        "21:00, 01:30, 2026-03-29T00:50:00Z, 2026-03-29T01:30:00Z",
        "01:30, 07:00, 2026-03-29T01:20:00Z, 2026-03-29T01:20:00Z",
        "01:30, 07:00, 2026-03-29T01:40:00Z, 2026-03-29T06:00:00Z"
    })
    void theNightsInWhichTheClockChanges(LocalTime from, LocalTime until, Instant now, Instant end) {
        assertThat(new QuietHours(from, until).end(now)).isEqualTo(end);
    }

    @Test
    void withoutThemEveryMomentIsRight() {
        Instant now = Instant.parse("2026-11-25T03:00:00Z");
        assertThat(new QuietHours(null, null).end(now)).isEqualTo(now);
        assertThat(new QuietHours(LocalTime.NOON, LocalTime.NOON).end(now)).isEqualTo(now);
    }

    private static QuietHours night() {
        return new QuietHours(LocalTime.of(21, 0), LocalTime.of(8, 0));
    }
}
