package uk.opendoor.meeting;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import jakarta.inject.Inject;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Set;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import uk.opendoor.access.Caller;
import uk.opendoor.access.Permission;
import uk.opendoor.access.Role;
import uk.opendoor.adviser.Capacity;
import uk.opendoor.family.Household;
import uk.opendoor.meeting.after.AfterService;
import uk.opendoor.meeting.after.DecisionWanted;
import uk.opendoor.meeting.after.Outcome;
import uk.opendoor.meeting.book.BookService;
import uk.opendoor.meeting.book.BookingWanted;
import uk.opendoor.meeting.series.SeriesService;
import uk.opendoor.meeting.series.SeriesView;
import uk.opendoor.meeting.series.Step;
import uk.opendoor.meeting.work.ChangeService;
import uk.opendoor.shared.MovedClock;
import uk.opendoor.shared.NotFound;
import uk.opendoor.shared.PersonId;

/** What comes after a meeting: who is shown it, for which child, and how it follows what is booked and decided. */
@ExtendWith(ArquillianExtension.class)
class MeetingSeriesIT {

    private static final int FAR = 30;
    private static final ZoneId ENGLAND = ZoneId.of("Europe/London");

    @Inject
    private SeriesService series;

    @Inject
    private AfterService after;

    @Inject
    private BookService booking;

    @Inject
    private ChangeService changes;

    @Inject
    private Conference conference;

    @Inject
    private TwoParents parents;

    @Inject
    private Household household;

    @Inject
    private MovedClock clock;

    @Inject
    private Caller caller;

    private PersonId child;
    private String id;

    @BeforeEach
    void bring() {
        parents.bring();
        child = parents.child();
        BookingWanted wanted = parents.wanted(FAR);
        parents.book(wanted);
        id = wanted.id();
    }

    @AfterEach
    void now() {
        clock.back();
    }

    @Test
    void theWorkerIsShownTheNextOnesOfABookedReview() {
        LocalDate day = conference.tuesday(FAR);
        SeriesView one = seen();
        assertThat(one.mayBook()).isTrue();
        assertThat(one.steps())
                .isNotEmpty()
                .allSatisfy(step -> assertThat(step.booked()).isFalse());
        assertThat(one.steps().get(0).kind()).isEqualTo(MeetingKind.REVIEW_CONFERENCE);
        assertThat(one.steps().get(0).day()).isAfter(day).isBeforeOrEqualTo(day.plusMonths(6));
    }

    @Test
    void whatIsBookedIsShownAsBooked() {
        BookingWanted next = parents.wanted(FAR + 90);
        parents.book(next);
        assertThat(seen().steps().get(0))
                .extracting(Step::meetingId, Step::late)
                .containsExactly(next.id(), false);
    }

    @Test
    void nobodyElseIsShownIt() {
        parents.enter(parents.mother());
        refused(() -> series.after(child, id));
        PersonId stranger = conference.worker(household.youngPerson(14));
        caller.enter(stranger, Set.of(Role.SOCIAL_WORKER), null);
        refused(() -> series.after(child, id));
    }

    @Test
    void itIsNotThereForAChildWhomTheMeetingIsNotAbout() {
        PersonId other = household.youngPerson(14);
        household.allocate(parents.worker(), other, Capacity.SOCIAL_WORKER);
        parents.asWorker();
        refused(() -> series.after(other, id));
    }

    @Test
    void aSiblingWhoseRecordIsClosedToTheReaderIsNotNamed() {
        PersonId sibling = household.youngPerson(12);
        conference.parent(household.today().plusMonths(6), List.of(child, sibling), Permission.MEETING);
        household.allocate(parents.worker(), sibling, Capacity.SOCIAL_WORKER);
        PersonId chair = chair();
        BookingWanted wanted = conference.wanted(FAR + 7, List.of(child, sibling));
        parents.asWorker();
        booking.book(child, wanted);
        assertThat(series.after(child, wanted.id()))
                .extracting(SeriesView::child)
                .containsExactlyInAnyOrder(child, sibling);
        caller.enter(chair, Set.of(Role.REVIEWING_OFFICER), null);
        assertThat(series.after(child, wanted.id()))
                .extracting(SeriesView::child)
                .containsExactly(child);
    }

    @Test
    void nothingFollowsWhenThePlanHasEnded() {
        PersonId chair = chair();
        clock.forwardTo(conference.tuesday(FAR).atTime(12, 30).atZone(ENGLAND).toInstant());
        parents.asWorker();
        changes.hold(child, id);
        caller.enter(chair, Set.of(Role.REVIEWING_OFFICER), null);
        DecisionWanted ended = new DecisionWanted(Outcome.PLAN_ENDS, null, "Things go well. The plan ends today.");
        after.decideConference(child, id, 0, Conference.id(), ended);
        parents.asWorker();
        assertThat(series.after(child, id)).isEmpty();
    }

    @Test
    void nothingFollowsAMeetingThatIsOff() {
        parents.asWorker();
        changes.change(
                child, id, Conference.id(), new ChangeWanted(null, null, ChangeReason.ROOM, "The boiler broke."));
        assertThat(series.after(child, id)).isEmpty();
    }

    private PersonId chair() {
        PersonId chair = household.somebody(Role.REVIEWING_OFFICER);
        household.allocate(chair, child, Capacity.REVIEWING_OFFICER);
        return chair;
    }

    private SeriesView seen() {
        parents.asWorker();
        return series.after(child, id).get(0);
    }

    private static void refused(Runnable what) {
        assertThatExceptionOfType(NotFound.class).isThrownBy(what::run);
    }
}
