package uk.opendoor.plan.review;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.inject.Provider;
import java.util.List;
import uk.opendoor.deadline.Deadlines;
import uk.opendoor.shared.PersonId;

/** Reads the reviews of one person with all that belongs to them, in three queries. */
@ApplicationScoped
public class ReviewReader {

    private static final String OFFERED = "review-offered";

    private Reviews reviews;
    private Provider<Deadlines> deadlines;

    protected ReviewReader() {}

    @Inject
    public ReviewReader(Reviews reviews, Provider<Deadlines> deadlines) {
        this.reviews = reviews;
        this.deadlines = deadlines;
    }

    /** The latest first. */
    List<ReviewView> of(PersonId whose, PersonId reader) {
        List<Review> all = reviews.of(whose);
        List<String> ids = all.stream().map(Review::reviewId).toList();
        List<ReviewWish> wishes = reviews.wishes(ids);
        List<ReviewDecision> decisions = reviews.decisions(ids);
        return all.stream()
                .map(review -> view(review, reader, wishes, decisions))
                .toList();
    }

    private ReviewView view(Review review, PersonId reader, List<ReviewWish> wishes, List<ReviewDecision> decisions) {
        return new ReviewView(
                review.reviewId(),
                review.reason(),
                review.state(),
                review.isWanted(),
                review.begunOn(),
                deadlines.get().due(OFFERED, review.waitingSince()),
                review.meetsOn(),
                review.place(),
                review.notSuited(),
                review.heldOn(),
                review.nextBy(),
                review.cancelledWhy(),
                review.mayCancel(reader),
                wishes.stream()
                        .filter(wish -> wish.reviewId().equals(review.reviewId()))
                        .filter(wish -> !wish.wish().isEmpty())
                        .map(wish -> new ReviewView.Wished(wish.saidOn(), wish.wish()))
                        .toList(),
                decisions.stream()
                        .filter(decision -> decision.reviewId().equals(review.reviewId()))
                        .map(decision -> new ReviewView.Decided(decision.matter(), decision.decided()))
                        .toList());
    }
}
