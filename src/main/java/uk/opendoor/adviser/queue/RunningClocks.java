package uk.opendoor.adviser.queue;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import jakarta.inject.Provider;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import uk.opendoor.adviser.ClockSource;
import uk.opendoor.adviser.RunningClock;
import uk.opendoor.adviser.care.Lives;
import uk.opendoor.adviser.care.LivesReader;
import uk.opendoor.deadline.Deadlines;
import uk.opendoor.shared.PersonId;

/** All clocks that run, but for those that somebody put away. For use cases that have passed the door. */
@ApplicationScoped
public class RunningClocks {

    /** More than one worker's people, and fewer than any source reads at once. */
    private static final int MOST_AT_ONCE = 150;

    private List<ClockSource> sources;
    private LivesReader lives;
    private Settlements settlements;
    private Provider<Deadlines> deadlines;

    protected RunningClocks() {}

    @Inject
    public RunningClocks(
            @Any Instance<ClockSource> sources,
            LivesReader lives,
            Settlements settlements,
            Provider<Deadlines> deadlines) {
        this.sources = sources.stream().toList();
        this.lives = lives;
        this.settlements = settlements;
        this.deadlines = deadlines;
    }

    /**
     * The most urgent first. As many statements for one person as for a caseload; for more, as many again for each part, so
     * that no source ever has more to tell than it reads at once.
     */
    public List<RunningClock> of(Collection<PersonId> whose, LocalDate today) {
        return parts(List.copyOf(whose), MOST_AT_ONCE)
                .flatMap(part -> unsorted(part, today))
                .sorted(Comparator.comparing(RunningClock::due).thenComparing(RunningClock::key))
                .toList();
    }

    static <T> Stream<List<T>> parts(List<T> all, int most) {
        return IntStream.iterate(0, from -> from < all.size(), from -> from + most)
                .mapToObj(from -> all.subList(from, Math.min(from + most, all.size())));
    }

    private Stream<RunningClock> unsorted(Collection<PersonId> whose, LocalDate today) {
        Set<String> away = settlements.keys(whose);
        Lives all = lives.of(whose, today);
        return sources.stream()
                .flatMap(source -> source.running(all, today).stream())
                .flatMap(one -> stillRunning(one, away, today).stream());
    }

    /** Whether the young person waits for an answer of ours. */
    boolean isAwaited(String rule) {
        return sources.stream().anyMatch(source -> source.isAwaited(rule));
    }

    /** A visit that was not wanted is not the last one that is due: what repeats runs again from the day it was due. */
    private Optional<RunningClock> stillRunning(RunningClock clock, Set<String> away, LocalDate today) {
        RunningClock one = clock;
        while (away.contains(one.key()) && !isAwaited(one.rule())) {
            Optional<RunningClock> next = one.again(deadlines.get(), today);
            if (next.isEmpty()) {
                return next;
            }
            one = next.get();
        }
        return Optional.of(one);
    }
}
