package uk.opendoor.plan.review;

import java.time.LocalDate;
import java.util.List;
import uk.opendoor.plan.Matter;

/**
 * One review, as those see it who may.
 *
 * @param offerBy the last day on which a day must be offered
 * @param mayCancel whether the one who looks can call it off
 */
public record ReviewView(
        String reviewId,
        ReviewReason reason,
        ReviewState state,
        boolean wanted,
        LocalDate begunOn,
        LocalDate offerBy,
        LocalDate meetsOn,
        String place,
        String notSuited,
        LocalDate heldOn,
        LocalDate nextBy,
        String cancelledWhy,
        boolean mayCancel,
        List<Wished> wishes,
        List<Decided> decisions) {

    /** Whether it is still to be held. */
    public boolean ahead() {
        return state == ReviewState.ASKED || state == ReviewState.OFFERED;
    }

    public record Wished(LocalDate on, Wish wish) {}

    public record Decided(Matter matter, String words) {}
}
