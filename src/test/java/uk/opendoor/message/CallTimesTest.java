package uk.opendoor.message;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import uk.opendoor.content.ContentFolder;
import uk.opendoor.deadline.DeadlineReader;

class CallTimesTest {

    private final CallTimes times = new CallTimes(
            new DeadlineReader(new ContentFolder(Path.of("content"))).read().workingDays());

    @Test
    void offersTheNextWorkingDays() {
        assertThat(times.offered(at("2026-11-25T09:00")))
                .isEqualTo(days("2026-11-25", "2026-11-26", "2026-11-27", "2026-11-30", "2026-12-01", "2026-12-02"));
    }

    @Test
    void leavesTodayOutOnceItIsTooLate() {
        assertThat(times.offered(at("2026-11-25T15:59"))).startsWith(LocalDate.parse("2026-11-25"));
        assertThat(times.offered(at("2026-11-25T16:00"))).startsWith(LocalDate.parse("2026-11-26"));
    }

    @Test
    void nobodyIsRungAtChristmas() {
        assertThat(times.offered(at("2026-12-24T17:00")))
                .isEqualTo(days("2026-12-29", "2026-12-30", "2026-12-31", "2027-01-04", "2027-01-05", "2027-01-06"));
    }

    @ParameterizedTest
    @CsvSource({
        "MORNING, 2026-11-25T11:59, false",
        "MORNING, 2026-11-25T12:00, true",
        "AFTERNOON, 2026-11-25T12:00, false",
        "ANY, 2026-11-25T15:00, false",
        "MORNING, 2026-11-24T23:00, false"
    })
    void aPartOfTodayIsOverAtItsEnd(PartOfDay part, LocalDateTime now, boolean over) {
        CallWish wish = new CallWish(LocalDate.parse("2026-11-25"), part, "");
        assertThat(times.isOver(wish, now)).isEqualTo(over);
    }

    private static LocalDateTime at(String moment) {
        return LocalDateTime.parse(moment);
    }

    private static List<LocalDate> days(String... days) {
        return Stream.of(days).map(LocalDate::parse).toList();
    }
}
