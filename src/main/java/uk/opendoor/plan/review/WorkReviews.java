package uk.opendoor.plan.review;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import uk.opendoor.adviser.RunningClock;

/** The reviews and assessments of one young person, and what runs for their plan. The latest first. */
public record WorkReviews(List<ReviewView> all, List<Assessed> assessments, List<RunningClock> clocks) {

    /** @param due the last day to finish it */
    public record Assessed(
            String id, Ground ground, LocalDate countedFrom, LocalDate due, LocalDate begunOn, LocalDate finishedOn) {}

    /** The one that is still to be held. */
    public Optional<ReviewView> ahead() {
        return all.stream().filter(ReviewView::ahead).findFirst();
    }

    /** Held, and not written down yet; the first of them is written down first. */
    public Optional<ReviewView> toRecord() {
        return all.stream().filter(review -> review.state() == ReviewState.HELD).reduce((later, first) -> first);
    }

    public List<ReviewView> past() {
        return all.stream().filter(review -> !review.state().isOpen()).toList();
    }
}
