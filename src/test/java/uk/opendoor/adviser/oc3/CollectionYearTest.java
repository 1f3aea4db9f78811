package uk.opendoor.adviser.oc3;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CollectionYearTest {

    private static final CollectionYear YEAR = new CollectionYear(2026);

    @ParameterizedTest
    @CsvSource({"2026-04-01, 2026", "2027-03-31, 2026", "2026-03-31, 2025", "2026-12-31, 2026"})
    void goesFromAprilToMarch(LocalDate day, int starting) {
        assertThat(CollectionYear.of(day)).isEqualTo(new CollectionYear(starting));
    }

    @ParameterizedTest
    @CsvSource(
            nullValues = "-",
            value = {
                "2010-04-01, -", // 17 one day after the year
                "2010-03-31, 17", // on its last day
                "2009-04-01, 17", // on its first day
                "2009-03-31, 18",
                "2005-04-01, 21",
                "2005-03-31, -", // 22
                "2008-02-29, 19" // on 1 March
            })
    void asksForWhoTurns17To21InIt(LocalDate bornOn, Integer age) {
        assertThat(YEAR.age(bornOn).orElse(null)).isEqualTo(age);
    }

    @Property(tries = 500)
    void whoIsAskedForAtOneAgeIsAskedForAtTheNextAYearLater(@ForAll @IntRange(min = 12_500, max = 15_000) int day) {
        LocalDate bornOn = LocalDate.EPOCH.plusDays(day);
        YEAR.age(bornOn)
                .filter(age -> age < CollectionYear.OLDEST)
                .ifPresent(
                        age -> assertThat(new CollectionYear(2027).age(bornOn)).contains(age + 1));
    }

    @Test
    void theYearBeforeEndsTheDayBefore() {
        assertThat(YEAR.before().getLast().plusDays(1)).isEqualTo(YEAR.getFirst());
    }
}
