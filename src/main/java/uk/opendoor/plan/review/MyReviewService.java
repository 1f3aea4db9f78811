package uk.opendoor.plan.review;

import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import uk.opendoor.access.About;
import uk.opendoor.access.Permission;
import uk.opendoor.access.Permitted;
import uk.opendoor.access.UseCase;
import uk.opendoor.plan.MovedOn;
import uk.opendoor.shared.FormId;
import uk.opendoor.shared.PersonId;

/** My reviews: I ask, say how I wish it to be, and read what was decided. */
@UseCase
public class MyReviewService {

    private Reviews reviews;
    private ReviewReader reader;
    private WorkersTold workers;
    private Clock clock;

    protected MyReviewService() {}

    @Inject
    public MyReviewService(Reviews reviews, ReviewReader reader, WorkersTold workers, Clock clock) {
        this.reviews = reviews;
        this.reader = reader;
        this.workers = workers;
        this.clock = clock;
    }

    /** The latest first. */
    @Permitted(Permission.PATHWAY_PLAN)
    public List<ReviewView> see(@About PersonId me) {
        return reader.of(me, me);
    }

    /**
     * Asks for a review: nobody can say no. If one is on its way already, it becomes mine, with this wish beside those
     * that are there.
     *
     * @param formId made with the page: the same form sent twice is one wish
     */
    @Permitted(Permission.OWN_PLAN)
    public void ask(@About PersonId me, String formId, Wish wish) {
        new FormId(formId);
        if (!reviews.hasWish(formId)) {
            LocalDate today = today();
            Review review = reviews.open(me).orElseGet(() -> begin(me, formId, today));
            review.want();
            reviews.add(new ReviewWish(formId, review.reviewId(), me, today, wish));
            workers.tell(me);
        }
    }

    private Review begin(PersonId me, String formId, LocalDate today) {
        Review review = new Review(formId, me, ReviewReason.ASKED_BY_YOUNG_PERSON, me, today);
        reviews.add(review);
        return review;
    }

    /** @throws MovedOn if no day is offered any more */
    @Permitted(Permission.OWN_PLAN)
    public void refuseDay(@About PersonId me, String reviewId, String why) {
        open(me, reviewId).refuseDay(why, today());
        workers.tell(me);
    }

    /** @throws MovedOn if it was held meanwhile, or is not mine to call off */
    @Permitted(Permission.OWN_PLAN)
    public void cancel(@About PersonId me, String reviewId) {
        open(me, reviewId).cancel(me, null);
        workers.tell(me);
    }

    private Review open(PersonId me, String reviewId) {
        return reviews.open(me)
                .filter(review -> review.reviewId().equals(reviewId))
                .orElseThrow(() -> new MovedOn(reviewId));
    }

    private LocalDate today() {
        return LocalDate.now(clock);
    }
}
