package uk.opendoor.guide;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import org.junit.jupiter.api.Test;
import uk.opendoor.content.ContentFolder;
import uk.opendoor.deadline.DeadlineReader;
import uk.opendoor.deadline.Deadlines;
import uk.opendoor.shared.Messages;

class TimeLimitsTest {

    private final Deadlines deadlines = new DeadlineReader(new ContentFolder(Path.of("content"))).read();

    @Test
    void saysWhenALimitEndsThatBeginsToday() {
        assertThat(conference(LocalDate.of(2026, 12, 14)).example())
                .hasValueSatisfying(says -> assertThat(says).contains("7 January 2027"));
    }

    @Test
    void saysTheLimitAndNoDayWhenNobodyHasListedThatYearsBankHolidays() {
        var limit = conference(LocalDate.of(2090, 12, 14));
        assertThat(limit.limit()).isEqualTo("15");
        assertThat(limit.example()).isEmpty();
    }

    private TimeLimit conference(LocalDate today) {
        var clock = Clock.fixed(today.atStartOfDay().toInstant(ZoneOffset.UTC), ZoneOffset.UTC);
        return new TimeLimits(deadlines, new Messages(), clock)
                .of(List.of("initial-conference"))
                .get(0);
    }
}
