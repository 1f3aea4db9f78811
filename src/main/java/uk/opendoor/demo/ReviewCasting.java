package uk.opendoor.demo;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Map;
import java.util.UUID;
import uk.opendoor.account.Person;
import uk.opendoor.plan.review.Assessment;
import uk.opendoor.plan.review.Change;
import uk.opendoor.plan.review.Review;
import uk.opendoor.plan.review.ReviewDecision;
import uk.opendoor.plan.review.ReviewState;
import uk.opendoor.plan.review.ReviewWish;
import uk.opendoor.plan.review.Reviews;
import uk.opendoor.shared.PersonId;

/** Gives the invented young people their reviews, and lets them tell of changes. */
@ApplicationScoped
class ReviewCasting {

    private static final int MONTHS_TO_NEXT = 6;

    private Reviews reviews;
    private Clock clock;

    protected ReviewCasting() {}

    @Inject
    ReviewCasting(Reviews reviews, Clock clock) {
        this.reviews = reviews;
        this.clock = clock;
    }

    void bring(ReviewParts parts, Map<String, Person> people) {
        parts.reviews().forEach(part -> bring(part, people));
        parts.changes().forEach(part -> bring(part, people));
        parts.assessments().forEach(part -> bring(part, people));
    }

    private void bring(ReviewParts.ReviewPart part, Map<String, Person> people) {
        PersonId whose = people.get(part.person()).personId();
        PersonId by = people.get(part.by()).personId();
        Review review = new Review(id(), whose, part.reason(), by, ago(part.daysAgo()));
        if (by.equals(whose)) {
            review.want();
        }
        if (part.state() != ReviewState.ASKED) {
            review.offer(ago(-part.inDays().orElseThrow()), part.where().orElseThrow());
        }
        if (part.state() == ReviewState.RECORDED) {
            review.hold(review.meetsOn());
            review.record(review.meetsOn().plusMonths(MONTHS_TO_NEXT));
        }
        reviews.add(review);
        reviews.add(new ReviewWish(id(), review.reviewId(), whose, ago(part.daysAgo()), part.wish()));
        part.decisions()
                .forEach(one -> reviews.add(new ReviewDecision(review.reviewId(), one.matter(), one.decided())));
    }

    private void bring(ReviewParts.ChangePart part, Map<String, Person> people) {
        PersonId whose = people.get(part.person()).personId();
        Change change = new Change(id(), whose, part.kind(), part.words(), ago(part.daysAgo()));
        part.answer()
                .ifPresent(answer -> change.answer(
                        answer,
                        people.get(part.by().orElseThrow()).personId(),
                        ago(part.answeredDaysAgo().orElseThrow())));
        reviews.add(change);
    }

    private void bring(ReviewParts.AssessmentPart part, Map<String, Person> people) {
        Assessment assessment =
                new Assessment(id(), people.get(part.person()).personId(), part.ground(), ago(part.daysAgo()));
        part.begunDaysAgo().map(this::ago).ifPresent(assessment::begin);
        part.finishedDaysAgo().map(this::ago).ifPresent(assessment::finish);
        reviews.add(assessment);
    }

    private LocalDate ago(int days) {
        return LocalDate.now(clock).minusDays(days);
    }

    private static String id() {
        return UUID.randomUUID().toString();
    }
}
