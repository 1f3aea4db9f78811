package uk.opendoor.meeting;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.ZoneId;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SlotTest {

    private static final ZoneId ENGLAND = ZoneId.of("Europe/London");
    private static final LocalDate START = LocalDate.of(2026, 1, 1);

    @ParameterizedTest
    @CsvSource({
        "2026-12-08T06:59, 60",
        "2026-12-08T21:01, 60",
        "2026-12-08T20:30, 480",
        "2026-12-08T10:00, 0",
        "2026-12-08T10:00, -30",
        "2026-12-08T10:00, 481"
    })
    void nobodyMeetsAtNightOrForTooLong(LocalDateTime starts, int minutes) {
        assertThatIllegalArgumentException().isThrownBy(() -> new Slot(starts, minutes));
    }

    @ParameterizedTest
    @CsvSource({
        "10:00, 60, 11:00, 60, false", // one begins when the other ends
        "10:00, 60, 10:59, 60, true",
        "10:00, 180, 10:30, 30, true", // one within the other
        "10:30, 30, 10:00, 180, true",
        "10:00, 60, 12:00, 60, false"
    })
    void overlapsIfSomebodyWouldHaveToBeAtBoth(LocalTime one, int long1, LocalTime other, int long2, boolean both) {
        Slot first = new Slot(START.atTime(one), long1);
        Slot second = new Slot(START.atTime(other), long2);
        assertThat(first.overlaps(second)).isEqualTo(both);
        assertThat(second.overlaps(first)).isEqualTo(both);
    }

    /** The clocks go forward on 28 March 2027: the same time on the wall is an hour less from midnight. */
    @ParameterizedTest
    @CsvSource({"2027-03-27T10:00, 2027-03-27T10:00:00Z", "2027-03-29T10:00, 2027-03-29T09:00:00Z"})
    void isTheTimeThatTheClockOnTheWallShows(LocalDateTime starts, String moment) {
        assertThat(new Slot(starts, 60).moment()).isEqualTo(moment);
    }

    /** Over two years, so over four changes of the clocks. */
    @Property(tries = 500)
    void aTimeOfOnesOwnStaysAsFarFromTheMeetingWhateverTheClocksDo(
            @ForAll @IntRange(max = 730) int from,
            @ForAll @IntRange(max = 730) int to,
            @ForAll @IntRange(min = 9 * 60, max = 15 * 60) int minute,
            @ForAll @IntRange(min = -120, max = 240) int offset) {
        Slot meeting = slot(from, minute);
        Slot own = slot(from, minute + offset);
        Slot moved = slot(to, 10 * 60);
        LocalDateTime along = own.takenAlong(meeting, moved);
        assertThat(Duration.between(moved.starts(), along)).isEqualTo(Duration.ofMinutes(offset));
        assertThat(along.toLocalDate()).isEqualTo(moved.day());
        assertThat(along.atZone(ENGLAND).toInstant()).isEqualTo(moved.moment().plus(Duration.ofMinutes(offset)));
    }

    @Property(tries = 500)
    void theMomentShowsTheSameTimeInEngland(
            @ForAll @IntRange(max = 730) int day, @ForAll @IntRange(min = 7 * 60, max = 21 * 60) int minute) {
        Slot slot = slot(day, minute);
        assertThat(LocalDateTime.ofInstant(slot.moment(), ENGLAND)).isEqualTo(slot.starts());
    }

    private static Slot slot(int day, int minute) {
        return new Slot(START.plusDays(day).atStartOfDay().plusMinutes(minute), 45);
    }
}
