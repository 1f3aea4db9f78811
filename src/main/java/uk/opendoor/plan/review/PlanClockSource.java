package uk.opendoor.plan.review;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.inject.Provider;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import uk.opendoor.adviser.ClockSource;
import uk.opendoor.adviser.RunningClock;
import uk.opendoor.adviser.care.Lives;
import uk.opendoor.deadline.Deadlines;
import uk.opendoor.plan.Plans;
import uk.opendoor.shared.PersonId;

/** The clocks of plans: reviews, assessments, changes and disagreements. Six queries, for one person or hundreds. */
@ApplicationScoped
public class PlanClockSource implements ClockSource {

    private Reviews reviews;
    private Plans plans;
    private Provider<Deadlines> deadlines;
    private Clock clock;

    protected PlanClockSource() {}

    @Inject
    public PlanClockSource(Reviews reviews, Plans plans, Provider<Deadlines> deadlines, Clock clock) {
        this.reviews = reviews;
        this.plans = plans;
        this.deadlines = deadlines;
        this.clock = clock;
    }

    @Override
    @Transactional
    public List<RunningClock> running(Lives lives, LocalDate today) {
        Set<PersonId> whose = lives.whose();
        if (whose.isEmpty()) {
            return List.of();
        }
        ReviewClocks clocks = new ReviewClocks(deadlines.get());
        List<RunningClock> running = new ArrayList<>();
        reviews.open(whose).stream()
                .map(clocks::offer)
                .flatMap(Optional::stream)
                .forEach(running::add);
        reviews.unfinished(whose).stream().map(clocks::assessment).forEach(running::add);
        reviews.unanswered(whose).stream().map(clocks::change).forEach(running::add);
        plans.unanswered(whose).forEach(no -> running.add(clocks.disagreement(no.whose(), day(no.saidAt()))));
        addReviews(clocks, lives, today, running);
        return running;
    }

    /** What they do not agree with, what they told us has changed, and a review without a day. */
    @Override
    public boolean isAwaited(String rule) {
        return ReviewClocks.AWAITED.contains(rule)
                || Stream.of(ChangeKind.values()).anyMatch(kind -> kind.rule().equals(rule));
    }

    private void addReviews(ReviewClocks clocks, Lives lives, LocalDate today, List<RunningClock> running) {
        Map<PersonId, Reviews.Held> held = reviews.lastHeld(lives.whose());
        reviews.firstSigned(lives.whose()).forEach((one, signed) -> {
            Optional<Reviews.Held> last = Optional.ofNullable(held.get(one));
            running.add(clocks.sixMonths(
                    one,
                    day(signed),
                    last.map(Reviews.Held::on).orElse(null),
                    last.map(Reviews.Held::nextBy).orElse(null)));
        });
        lives.movedIntoOurHomes(today)
                .forEach((one, moved) -> clocks.afterMove(
                                one,
                                moved,
                                Optional.ofNullable(held.get(one))
                                        .map(Reviews.Held::on)
                                        .orElse(null))
                        .ifPresent(running::add));
    }

    private LocalDate day(Instant moment) {
        return LocalDate.ofInstant(moment, clock.getZone());
    }
}
