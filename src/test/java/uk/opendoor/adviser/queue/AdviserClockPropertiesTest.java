package uk.opendoor.adviser.queue;

import static org.assertj.core.api.Assertions.assertThat;
import static uk.opendoor.adviser.queue.LifeBuilder.aLife;

import java.time.LocalDate;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import uk.opendoor.adviser.RunningClock;

/** Whatever a life was, and on whatever day: what must be so of its clocks. */
class AdviserClockPropertiesTest {

    private static final LocalDate FIRST = LocalDate.parse("2026-06-01");

    @Property(seed = "31", tries = 200)
    void ourOwnAimIsNeverAfterTheLawsLimit(
            @ForAll("days") LocalDate today, @ForAll @Size(max = 6) List<@IntRange(max = 300) Integer> visitsAgo) {
        assertThat(Rules.running(life(today, 200, visitsAgo), today))
                .filteredOn(clock -> clock.target() != null)
                .allSatisfy(clock -> assertThat(clock.target()).isBefore(clock.due()));
    }

    @Property(seed = "31", tries = 200)
    void noClockBeginsAheadOrEndsBeforeItBegins(
            @ForAll("days") LocalDate today,
            @ForAll @IntRange(max = 300) int movedAgo,
            @ForAll @Size(max = 6) List<@IntRange(max = 300) Integer> visitsAgo) {
        assertThat(Rules.running(life(today, movedAgo, visitsAgo), today)).allSatisfy(clock -> {
            assertThat(clock.started()).isBeforeOrEqualTo(clock.due());
            assertThat(clock.started()).isBeforeOrEqualTo(today);
        });
    }

    @Property(seed = "31", tries = 200)
    void thereIsAlwaysAVisitAheadAndNoClockIsThereTwice(
            @ForAll("days") LocalDate today,
            @ForAll @IntRange(max = 300) int movedAgo,
            @ForAll @Size(max = 6) List<@IntRange(max = 300) Integer> visitsAgo) {
        List<RunningClock> running = Rules.running(life(today, movedAgo, visitsAgo), today);
        assertThat(running).extracting(RunningClock::key).doesNotHaveDuplicates();
        assertThat(running).filteredOn(clock -> clock.rule().contains("visit")).isNotEmpty();
    }

    @Property(seed = "31", tries = 200)
    void aVisitTodayNeverMakesAnythingMoreUrgent(
            @ForAll("days") LocalDate today,
            @ForAll @IntRange(max = 300) int movedAgo,
            @ForAll @Size(max = 6) List<@IntRange(max = 300) Integer> visitsAgo) {
        LocalDate before = soonest(life(today, movedAgo, visitsAgo), today);
        LocalDate after = soonest(life(today, movedAgo, visitsAgo).visited(today), today);
        assertThat(after).isAfterOrEqualTo(before);
    }

    private static LocalDate soonest(LifeBuilder life, LocalDate today) {
        return Rules.visits(life, today).stream()
                .map(RunningClock::due)
                .min(LocalDate::compareTo)
                .orElseThrow();
    }

    private static LifeBuilder life(LocalDate today, int movedAgo, List<Integer> visitsAgo) {
        LifeBuilder life = aLife().bornOn(today.minusYears(20).plusDays(30)).movedInto(true, today.minusDays(movedAgo));
        visitsAgo.forEach(ago -> life.visited(today.minusDays(ago)));
        return life;
    }

    @Provide
    Arbitrary<LocalDate> days() {
        return Arbitraries.integers().between(0, 5 * 365).map(FIRST::plusDays);
    }
}
