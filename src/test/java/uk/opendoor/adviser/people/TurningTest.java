package uk.opendoor.adviser.people;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TurningTest {

    @ParameterizedTest
    @CsvSource({
        "2012-05-01, 2026-05-01, 16, 2028-05-01",
        "2010-05-01, 2026-04-30, 16, 2026-05-01",
        "2010-05-01, 2026-05-01, 18, 2028-05-01",
        "2008-02-29, 2026-02-28, 18, 2026-03-01",
        "2004-05-01, 2026-05-01, 25, 2029-05-01"
    })
    void isTheNextBirthdayThatChangesSomething(LocalDate bornOn, LocalDate today, int age, LocalDate on) {
        assertThat(Turning.after(bornOn, today)).contains(new Turning(age, on));
    }

    @ParameterizedTest
    @CsvSource({"2001-05-01, 2026-05-01", "1990-01-01, 2026-05-01"})
    void thereIsNoneAfter25(LocalDate bornOn, LocalDate today) {
        assertThat(Turning.after(bornOn, today)).isEmpty();
    }
}
