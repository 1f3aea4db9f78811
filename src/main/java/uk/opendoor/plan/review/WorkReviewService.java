package uk.opendoor.plan.review;

import jakarta.inject.Inject;
import jakarta.inject.Provider;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import uk.opendoor.access.About;
import uk.opendoor.access.Caller;
import uk.opendoor.access.Permission;
import uk.opendoor.access.Permitted;
import uk.opendoor.access.UseCase;
import uk.opendoor.account.news.NewsKind;
import uk.opendoor.adviser.RunningClock;
import uk.opendoor.adviser.care.LivesReader;
import uk.opendoor.deadline.Deadlines;
import uk.opendoor.plan.Matter;
import uk.opendoor.plan.MovedOn;
import uk.opendoor.shared.FormId;
import uk.opendoor.shared.PersonId;

/** The reviews and assessments of a young person, for who works with them. */
@UseCase
public class WorkReviewService {

    private static final String SIX_MONTHS = "pathway-plan-review";

    private Reviews reviews;
    private ReviewReader reader;
    private PlanClockSource clocks;
    private LivesReader lives;
    private WorkersTold told;
    private Caller caller;
    private Provider<Deadlines> deadlines;
    private Clock clock;

    protected WorkReviewService() {}

    @Inject
    public WorkReviewService(
            Reviews reviews,
            ReviewReader reader,
            PlanClockSource clocks,
            LivesReader lives,
            WorkersTold told,
            Caller caller,
            Provider<Deadlines> deadlines,
            Clock clock) {
        this.reviews = reviews;
        this.reader = reader;
        this.clocks = clocks;
        this.lives = lives;
        this.told = told;
        this.caller = caller;
        this.deadlines = deadlines;
        this.clock = clock;
    }

    @Permitted(Permission.CARE_RECORD)
    public WorkReviews see(@About PersonId whose) {
        List<RunningClock> running = clocks.running(lives.of(Set.of(whose), today()), today());
        return new WorkReviews(
                reader.of(whose, caller.person()),
                reviews.assessments(whose).stream()
                        .map(one -> new WorkReviews.Assessed(
                                one.assessmentId(),
                                one.ground(),
                                one.countedFrom(),
                                deadlines.get().due(one.ground().rule(), one.countedFrom()),
                                one.begunOn(),
                                one.finishedOn()))
                        .toList(),
                running);
    }

    /**
     * Offers a day, for the review on its way or, if there is none, for a new one.
     *
     * @param formId the id of a new one
     * @throws MovedOn if it was held meanwhile
     */
    @Permitted(Permission.HOLD_REVIEW)
    public void offer(@About PersonId whose, String formId, ReviewReason reason, LocalDate day, String place) {
        new FormId(formId);
        Review review = reviews.open(whose).orElseGet(() -> {
            Review first = new Review(formId, whose, reason, caller.person(), today());
            reviews.add(first);
            return first;
        });
        review.offer(day, place);
        told.tellYoungPerson(whose, NewsKind.REVIEW_DAY);
    }

    /** @throws MovedOn if no day was offered */
    @Permitted(Permission.HOLD_REVIEW)
    public void hold(@About PersonId whose, LocalDate day) {
        open(whose).hold(day);
    }

    /** The last day on which the review after one of this day is in time. */
    @Permitted(Permission.CARE_RECORD)
    public LocalDate latestNext(@About PersonId whose, LocalDate held) {
        return deadlines.get().due(SIX_MONTHS, held);
    }

    /**
     * @param decided by matter, without those about which nothing was decided
     * @param next by when the next one is held, six months after this one at most
     * @throws MovedOn if it was not held, or is written down already
     */
    @Permitted(Permission.HOLD_REVIEW)
    public void record(@About PersonId whose, String reviewId, Map<Matter, String> decided, LocalDate next) {
        Review review = reviews.of(whose).stream()
                .filter(one -> one.reviewId().equals(reviewId))
                .filter(one -> one.state() == ReviewState.HELD)
                .findFirst()
                .orElseThrow(() -> new MovedOn(reviewId));
        if (next.isAfter(deadlines.get().due(SIX_MONTHS, review.heldOn()))) {
            throw new MovedOn(review.reviewId());
        }
        review.record(next);
        decided.forEach((matter, words) -> reviews.add(new ReviewDecision(review.reviewId(), matter, words)));
        told.tellYoungPerson(whose, NewsKind.REVIEW_DECIDED);
    }

    /** @throws MovedOn if it was held, or if the young person wants it */
    @Permitted(Permission.HOLD_REVIEW)
    public void cancel(@About PersonId whose, String why) {
        open(whose).cancel(caller.person(), why);
        told.tellYoungPerson(whose, NewsKind.REVIEW_OFF);
    }

    /** Starts the clock of an assessment; the same form twice is one. */
    @Permitted(Permission.HOLD_REVIEW)
    public void assess(@About PersonId whose, String formId, Ground ground, LocalDate from) {
        new FormId(formId);
        if (assessment(whose, formId).isEmpty()) {
            reviews.add(new Assessment(formId, whose, ground, from));
        }
    }

    /** @throws MovedOn if it has begun */
    @Permitted(Permission.HOLD_REVIEW)
    public void beginAssessment(@About PersonId whose, String id) {
        assessment(whose, id).orElseThrow(() -> new MovedOn(id)).begin(today());
    }

    /** @throws MovedOn if it has not begun, or is finished */
    @Permitted(Permission.HOLD_REVIEW)
    public void finishAssessment(@About PersonId whose, String id) {
        assessment(whose, id).orElseThrow(() -> new MovedOn(id)).finish(today());
        told.tellYoungPerson(whose, NewsKind.NEEDS_LOOKED_AT);
    }

    private Optional<Assessment> assessment(PersonId whose, String id) {
        return reviews.assessments(whose).stream()
                .filter(one -> one.assessmentId().equals(id))
                .findFirst();
    }

    private Review open(PersonId whose) {
        return reviews.open(whose).orElseThrow(() -> new MovedOn(whose.value()));
    }

    private LocalDate today() {
        return LocalDate.now(clock);
    }
}
