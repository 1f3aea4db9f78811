package uk.opendoor.plan.review;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import uk.opendoor.plan.MovedOn;
import uk.opendoor.shared.PersonId;

class ReviewTest {

    private static final LocalDate DAY = LocalDate.of(2026, 11, 25);

    private final PersonId young = PersonId.random();
    private final PersonId worker = PersonId.random();

    @Test
    void nobodyButTheYoungPersonCallsOffWhatTheyWant() {
        Review review = review(worker);
        review.want();
        assertThat(review.mayCancel(worker)).isFalse();
        assertThatExceptionOfType(MovedOn.class).isThrownBy(() -> review.cancel(worker, "No time"));
        review.cancel(young, null);
        assertThat(review.state()).isEqualTo(ReviewState.CANCELLED);
    }

    @Test
    void whatOnlyTheWorkerWantsTheWorkerCallsOffWithAReason() {
        Review review = review(worker);
        review.cancel(worker, "Held with the one in March");
        assertThat(review.cancelledWhy()).isEqualTo("Held with the one in March");
    }

    @Test
    void aDayThatDoesNotSuitStartsTheTimeForAnotherAnew() {
        Review review = review(young);
        review.offer(DAY.plusDays(9), "The café");
        review.refuseDay("I work that day", DAY.plusDays(3));
        assertThat(review.state()).isEqualTo(ReviewState.ASKED);
        assertThat(review.waitingSince()).isEqualTo(DAY.plusDays(3));
        assertThat(review.meetsOn()).isNull();
    }

    @Test
    void whatIsHeldCannotBeCalledOffAnyMore() {
        Review review = review(young);
        review.want();
        review.offer(DAY, "The café");
        review.hold(DAY);
        assertThat(review.mayCancel(young)).isFalse();
    }

    @Test
    void isHeldOnlyAfterADayWasOfferedAndWrittenDownOnlyOnce() {
        Review review = review(young);
        assertThatExceptionOfType(MovedOn.class).isThrownBy(() -> review.hold(DAY));
        review.offer(DAY, "The café");
        review.hold(DAY);
        review.record(DAY.plusMonths(6));
        assertThatExceptionOfType(MovedOn.class).isThrownBy(() -> review.record(DAY.plusMonths(5)));
    }

    @Test
    void anAssessmentIsFinishedOnlyOnceItHasBegun() {
        Assessment assessment = new Assessment("a", young, Ground.ELIGIBLE, DAY);
        assertThatExceptionOfType(MovedOn.class).isThrownBy(() -> assessment.finish(DAY));
        assessment.begin(DAY);
        assessment.finish(DAY);
        assertThatExceptionOfType(MovedOn.class).isThrownBy(() -> assessment.finish(DAY));
    }

    @Test
    void aChangeIsAnsweredOnce() {
        Change change = new Change("c", young, ChangeKind.BABY, "", DAY);
        change.answer("Congratulations", worker, DAY);
        assertThatExceptionOfType(MovedOn.class).isThrownBy(() -> change.answer("Again", worker, DAY));
        assertThat(change.answer()).isEqualTo("Congratulations");
    }

    private Review review(PersonId by) {
        return new Review("r", young, ReviewReason.ADVISER, by, DAY);
    }
}
