package uk.opendoor.deadline;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import uk.opendoor.content.ContentFolder;

class WorkingDaysTest {

    private final WorkingDays days = new BankHolidayReader(new ContentFolder(Path.of("content"))).read();

    @ParameterizedTest
    @CsvSource({
        "2026-11-20, true", // Friday
        "2026-11-21, false", // Saturday
        "2026-11-22, false", // Sunday
        "2026-12-25, false", // Christmas Day
        "2026-12-26, false", // Boxing Day, a Saturday
        "2026-12-28, false", // its substitute
        "2027-03-26, false", // Good Friday
        "2027-12-24, true",
        "2027-12-27, false", // Christmas Day's substitute
        "2027-12-28, false"
    })
    void knows(LocalDate day, boolean working) {
        assertThat(days.isWorkingDay(day)).isEqualTo(working);
    }

    @ParameterizedTest
    @CsvSource({
        "2026-11-16, 1, 2026-11-17",
        "2026-11-20, 1, 2026-11-23", // over a weekend
        "2026-11-21, 1, 2026-11-23", // from a Saturday
        "2026-11-20, 0, 2026-11-20",
        "2026-11-21, 0, 2026-11-23",
        "2026-12-24, 1, 2026-12-29", // over Christmas
        "2026-12-18, 10, 2027-01-06",
        "2026-04-02, 1, 2026-04-07", // over Easter
        "2026-03-23, 15, 2026-04-15",
        "2026-05-01, 45, 2026-07-07"
    })
    void countsForward(LocalDate from, int n, LocalDate day) {
        assertThat(days.after(from, n)).isEqualTo(day);
    }

    @ParameterizedTest
    @CsvSource({
        "2026-11-23, 1, 2026-11-20",
        "2026-11-22, 0, 2026-11-20",
        "2027-01-04, 3, 2026-12-29",
        "2026-04-08, 3, 2026-04-01",
        "2026-12-29, 1, 2026-12-24"
    })
    void countsBack(LocalDate from, int n, LocalDate day) {
        assertThat(days.before(from, n)).isEqualTo(day);
    }

    @Test
    void refusesToGuessAtAYearWithoutHolidays() {
        assertThatThrownBy(() -> days.after(LocalDate.of(2028, 12, 22), 5))
                .isInstanceOf(NoBankHolidays.class)
                .hasMessageContaining("2029");
        assertThatThrownBy(() -> days.before(LocalDate.of(2024, 1, 2), 1))
                .isInstanceOf(NoBankHolidays.class)
                .hasMessageContaining("2023");
    }
}
