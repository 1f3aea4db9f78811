package uk.opendoor.meeting.work;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;

class SpanTest {

    private static final LocalDate TODAY = LocalDate.parse("2026-11-29");

    @Test
    void aMonthIsItsWeeksFromMondayWithoutTheDaysOfOthers() {
        Span december = Span.of("month", "2026-12-15", TODAY);
        assertThat(december.weeks())
                .hasSize(5)
                .allSatisfy(week -> assertThat(week).hasSize(7));
        assertThat(december.weeks().get(0)).startsWith(null, LocalDate.parse("2026-12-01"));
        assertThat(december.weeks().get(4))
                .containsSequence(LocalDate.parse("2026-12-31"), null)
                .endsWith(null, null, null);
    }

    @Test
    void aMonthThatBeginsOnAMondayHasNoEmptyWeek() {
        assertThat(Span.of("month", "2027-02-01", TODAY).weeks())
                .hasSize(4)
                .allSatisfy(week -> assertThat(week).doesNotContainNull());
    }

    @Test
    void aWeekIsOne() {
        assertThat(Span.of("week", "nonsense", TODAY).weeks())
                .singleElement()
                .satisfies(week -> assertThat(week)
                        .startsWith(LocalDate.parse("2026-11-23"))
                        .endsWith(TODAY));
    }
}
