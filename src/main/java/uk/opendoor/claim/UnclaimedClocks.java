package uk.opendoor.claim;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Collectors;
import uk.opendoor.adviser.ClockSource;
import uk.opendoor.adviser.RunningClock;
import uk.opendoor.adviser.care.Lives;

/** Money that nobody asked for stands in the queue until it is asked for, or a worker says why not. */
@ApplicationScoped
public class UnclaimedClocks implements ClockSource {

    private UnclaimedFinder finder;

    protected UnclaimedClocks() {}

    @Inject
    public UnclaimedClocks(UnclaimedFinder finder) {
        this.finder = finder;
    }

    /** One for each person and day, however many sums there are. */
    @Override
    @Transactional
    public List<RunningClock> running(Lives lives, LocalDate today) {
        return List.copyOf(finder.find(lives, today).stream()
                .map(one -> new RunningClock(
                        one.near().rule(),
                        one.whose(),
                        one.near().since(),
                        one.near().day(),
                        null,
                        null,
                        "/work/claims?of=" + one.whose()))
                .collect(Collectors.toSet()));
    }
}
