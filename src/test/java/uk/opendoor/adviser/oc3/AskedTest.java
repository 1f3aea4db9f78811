package uk.opendoor.adviser.oc3;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Which of the contacts with confirmed codes is sent, for a birthday on 10 June 2026. */
class AskedTest {

    private static final Asked JUNE = new Asked(
            new CollectionYear(2026),
            LocalDate.parse("2026-06-10"),
            LocalDate.parse("2026-03-10"),
            LocalDate.parse("2026-07-10"));

    @ParameterizedTest
    @CsvSource({"2026-03-09, false", "2026-03-10, true", "2026-06-10, true", "2026-07-10, true", "2026-07-11, false"})
    void aroundIsFromItsFirstDayToItsLast(LocalDate day, boolean around) {
        assertThat(JUNE.isAround(day)).isEqualTo(around);
    }

    @ParameterizedTest(name = "{0}, seen on {1}: {2}")
    @CsvSource(
            nullValues = "-",
            value = {
                "2026-07-01 2026-06-10 2026-03-10, 2026-12-02, 2026-07-01", // to confirm again mends
                "2026-12-01 2026-06-01, 2026-12-02, 2026-06-01", // around the birthday first
                "2026-12-01 2026-09-01 2026-02-01, 2026-12-02, 2026-12-01", // too late: the last of the year
                "2026-03-09, 2026-07-10, -", // there is still time to ask
                "2026-02-01, 2026-12-02, -", // in the year before, and not around it
                "2027-04-01, 2027-04-02, -", // in the year after
                "2026-04-01, 2026-07-11, 2026-04-01",
            })
    void theLastAroundTheBirthdayIsSent(String confirmed, LocalDate today, LocalDate chosen) {
        List<LocalDate> days =
                Stream.of(confirmed.split(" ")).map(LocalDate::parse).toList();
        assertThat(JUNE.choose(days, Function.identity(), today)).isEqualTo(Optional.ofNullable(chosen));
    }
}
