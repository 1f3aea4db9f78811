package uk.opendoor.shared;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class BirthdaysTest {

    @ParameterizedTest
    @CsvSource({
        "2008-05-01, 2026-04-30, 17",
        "2008-05-01, 2026-05-01, 18",
        "2008-02-29, 2026-02-28, 17",
        "2008-02-29, 2026-03-01, 18",
        "2008-02-29, 2028-02-28, 19",
        "2008-02-29, 2028-02-29, 20",
        "2026-01-01, 2026-01-01, 0"
    })
    void somebodyIsAYearOlderOnTheDay(LocalDate bornOn, LocalDate day, int age) {
        assertThat(new Birthdays(bornOn).ageOn(day)).isEqualTo(age);
    }
}
