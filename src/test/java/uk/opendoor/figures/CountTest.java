package uk.opendoor.figures;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import uk.opendoor.adviser.RunningClock;
import uk.opendoor.shared.PersonId;

class CountTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 28);

    @ParameterizedTest
    @CsvSource({
        "-40, 1, 0, 40",
        "-1, 1, 0, 1",
        "0, 0, 1, 0",
        "7, 0, 1, 0",
        "8, 0, 0, 0",
    })
    void aClockIsLateFromTheDayAfterAndSoonForAWeek(int days, long late, long soon, long longest) {
        assertThat(Count.of(List.of(due(days)), TODAY)).isEqualTo(new Count(1, late, soon, longest));
    }

    @Test
    void nothingIsNothing() {
        assertThat(Count.of(List.of(), TODAY)).isEqualTo(new Count(0, 0, 0, 0));
    }

    @Property(tries = 200)
    void everyClockIsInOnePartOfTheStrip(@ForAll List<@IntRange(min = -400, max = 400) Integer> days) {
        Count count = Count.of(days.stream().map(CountTest::due).toList(), TODAY);
        assertThat(count.late() + count.soon() + count.later()).isEqualTo(days.size());
        Strip strip = Strip.of(count, days.size());
        assertThat(strip.getAfterSoon() + strip.later()).isBetween(days.isEmpty() ? 0 : 99.9, 100.1);
    }

    static RunningClock due(int days) {
        return clock("visits", new PersonId("young"), days);
    }

    static RunningClock clock(String rule, PersonId whose, int days) {
        LocalDate due = TODAY.plusDays(days);
        return new RunningClock(rule, whose, due.minusDays(56), due, null, null, "/work");
    }
}
