package uk.opendoor.meeting.coordinate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import jakarta.inject.Inject;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import uk.opendoor.access.Access;
import uk.opendoor.access.Permission;
import uk.opendoor.family.Household;
import uk.opendoor.meeting.ChangeReason;
import uk.opendoor.meeting.ChangeWanted;
import uk.opendoor.meeting.Conference;
import uk.opendoor.meeting.InvitedAs;
import uk.opendoor.meeting.Slot;
import uk.opendoor.meeting.after.AfterService;
import uk.opendoor.meeting.book.BookService;
import uk.opendoor.meeting.book.BookingWanted;
import uk.opendoor.meeting.exclude.Decided;
import uk.opendoor.meeting.exclude.ExclusionService;
import uk.opendoor.meeting.exclude.Extent;
import uk.opendoor.meeting.exclude.Ground;
import uk.opendoor.meeting.exclude.Instead;
import uk.opendoor.meeting.part.PackService;
import uk.opendoor.meeting.work.ChangeService;
import uk.opendoor.meeting.work.MeetingRow;
import uk.opendoor.meeting.work.WorkMeetingsService;
import uk.opendoor.shared.MovedClock;
import uk.opendoor.shared.NotFound;
import uk.opendoor.shared.PersonId;

/** What a coordinator reaches of a child, by what and for how long; and how long a chair whom they chose does. */
@ExtendWith(ArquillianExtension.class)
class CoordinatorAccessIT {

    private static final ZoneId ENGLAND = ZoneId.of("Europe/London");

    @Inject
    private CoordinateService coordinators;

    @Inject
    private WorkMeetingsService work;

    @Inject
    private ChangeService changes;

    @Inject
    private BookService booking;

    @Inject
    private AfterService after;

    @Inject
    private ExclusionService exclusions;

    @Inject
    private PackService packs;

    @Inject
    private ACoordinator coordinator;

    @Inject
    private Conference conference;

    @Inject
    private Household household;

    @Inject
    private Access access;

    @Inject
    private MovedClock clock;

    private PersonId child;
    private LocalDate today;
    private LocalDate day;

    @BeforeEach
    void bring() {
        coordinator.bring();
        child = coordinator.child();
        today = household.today();
        day = conference.tuesday(ACoordinator.FAR);
    }

    @AfterEach
    void now() {
        clock.back();
    }

    @Test
    void aRequestOpensNothingOfTheRecordButWhatBookingTakes() {
        coordinator.asCoordinator();
        assertThat(allowed(Conference.id())).isEmpty();
        String id = coordinator.ask(today.plusDays(30));
        coordinator.asCoordinator();
        assertThat(allowed(id)).containsExactly(Permission.MEETING_GUESTS, Permission.BOOK_MEETING);
        assertThat(allowed(null)).isEmpty();
        assertThat(allowed(Conference.id())).isEmpty();
        refused(() -> booking.prepare(child, List.of()));
    }

    private List<Permission> allowed(String document) {
        return Stream.of(Permission.values())
                .filter(Permission::isAboutSomebody)
                .filter(one -> access.allows(one, child, document))
                .toList();
    }

    @Test
    void theMeetingThatWasAskedForOpensNoOtherMeetingOfTheChild() {
        String id = coordinator.booked();
        coordinator.asWorker();
        BookingWanted other = conference.wanted(
                40, List.of(child), conference.comes(coordinator.worker(), InvitedAs.SOCIAL_WORKER, child));
        booking.book(child, other);
        coordinator.asCoordinator();
        assertThat(work.mine(today, today.plusMonths(4)))
                .extracting(MeetingRow::id)
                .contains(id)
                .doesNotContain(other.id());
        assertThat(work.see(work.first(id), id).guests()).hasSize(3);
        refused(() -> work.first(other.id()));
        refused(() -> work.see(child, other.id()));
        refused(() -> changes.change(child, other.id(), Conference.id(), off()));
        refused(() -> booking.book(child, conference.wanted(50, List.of(child))));
        refused(() -> after.see(child, id));
        refused(() -> packs.open(child, id));
    }

    @Test
    void theyChangeItsDateAndTheChairGoesAlong() {
        String id = coordinator.booked();
        coordinator.asCoordinator();
        Slot next = new Slot(day.plusDays(7).atTime(10, 0), 90);
        changes.change(
                child, id, Conference.id(), new ChangeWanted(next, null, ChangeReason.ROOM, "The boiler is broken"));
        assertThat(work.see(child, id).meeting().slot().isSame(next)).isTrue();
        coordinator.asChair();
        at(day.plusDays(7 + MeetingRequests.DAYS_AFTER));
        assertThat(access.allows(Permission.EXCLUDE, child)).isTrue();
        at(day.plusDays(8 + MeetingRequests.DAYS_AFTER));
        assertThat(access.allows(Permission.EXCLUDE, child)).isFalse();
    }

    @Test
    void whatTheyCallOffTheyStillSeeAndTheChairLosesTheNextDay() {
        String id = coordinator.booked();
        changes.change(child, id, Conference.id(), off());
        assertThat(work.see(child, id).may().change()).isFalse();
        assertThat(conference.notices(coordinator.chair(), "meetingOff")).isEqualTo(1);
        coordinator.asChair();
        assertThat(access.allows(Permission.MEETING, child)).isTrue();
        at(today.plusDays(1));
        assertThat(access.allows(Permission.MEETING, child)).isFalse();
    }

    @Test
    void theChairWorksWithTheChildFromTheBookingOn() {
        coordinator.asChair();
        assertThat(access.allows(Permission.REPORT, child)).isFalse();
        String id = coordinator.booked();
        coordinator.asChair();
        assertThat(access.allows(Permission.REPORT, child)).isTrue();
        assertThat(work.mine(today, today.plusMonths(4)))
                .extracting(MeetingRow::id)
                .containsExactly(id);
        assertThat(conference.notices(coordinator.chair(), "meetingBooked")).isEqualTo(1);
    }

    @Test
    void whoLeftSomebodyOutStaysUntilTheyHaveLookedAgain() {
        String id = coordinator.booked();
        coordinator.asChair();
        String mother = exclusions.all(child, id).get(0).invitationId();
        LocalDate again = day.plusMonths(4);
        exclusions.decide(
                child,
                id,
                mother,
                "",
                Conference.id(),
                new Decided(
                        Extent.WHOLE,
                        Ground.VIOLENCE,
                        "Threats at the last one",
                        null,
                        again,
                        Set.of(Instead.VIEWS),
                        List.of(),
                        "I am sorry that I have to write this."));
        at(again.plusDays(1));
        assertThat(access.allows(Permission.EXCLUDE, child)).isTrue();
        at(again.plusDays(1L + MeetingRequests.DAYS_AFTER));
        assertThat(access.allows(Permission.EXCLUDE, child)).isFalse();
    }

    @Test
    void itClosesFourWeeksAfterItsDayOrWhenItsRecordHasBeenSent() {
        String first = coordinator.booked();
        at(day.plusDays(MeetingRequests.DAYS_AFTER));
        coordinator.asCoordinator();
        assertThat(work.first(first)).isEqualTo(child);
        at(day.plusDays(1L + MeetingRequests.DAYS_AFTER));
        refused(() -> work.first(first));
        clock.back();
        clock.forwardTo(day.atTime(12, 0).atZone(ENGLAND).toInstant());
        coordinator.asWorker();
        changes.hold(child, first);
        after.sent(child, first);
        coordinator.asCoordinator();
        refused(() -> work.first(first));
        assertThat(work.mine(today, today.plusMonths(4)))
                .extracting(MeetingRow::id)
                .doesNotContain(first);
    }

    private void at(LocalDate then) {
        clock.forwardTo(then.atTime(9, 0).atZone(ENGLAND).toInstant());
    }

    private static ChangeWanted off() {
        return new ChangeWanted(null, null, ChangeReason.NOT_NEEDED, "It is not needed now");
    }

    private static void refused(Runnable deed) {
        assertThatExceptionOfType(NotFound.class).isThrownBy(deed::run);
    }
}
