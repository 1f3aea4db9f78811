package uk.opendoor.meeting.coordinate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import uk.opendoor.access.Role;
import uk.opendoor.adviser.Capacity;
import uk.opendoor.family.Household;
import uk.opendoor.meeting.Conference;
import uk.opendoor.meeting.InvitedAs;
import uk.opendoor.meeting.MeetingKind;
import uk.opendoor.meeting.MovedOn;
import uk.opendoor.meeting.Warned;
import uk.opendoor.meeting.book.BookingWanted;
import uk.opendoor.meeting.book.Unexplained;
import uk.opendoor.meeting.work.MeetingRow;
import uk.opendoor.meeting.work.WorkMeetingsService;
import uk.opendoor.shared.MovedClock;
import uk.opendoor.shared.NotFound;
import uk.opendoor.shared.PersonId;

/** A worker asks, a coordinator books: what is asked, in which order, by whom, and what speaks against it. */
@ExtendWith(ArquillianExtension.class)
class CoordinatorsIT {

    @Inject
    private RequestService requests;

    @Inject
    private CoordinateService coordinators;

    @Inject
    private WorkMeetingsService work;

    @Inject
    private ACoordinator coordinator;

    @Inject
    private Conference conference;

    @Inject
    private Household household;

    @Inject
    private MovedClock clock;

    private PersonId child;
    private LocalDate today;

    @BeforeEach
    void bring() {
        coordinator.bring();
        child = coordinator.child();
        today = household.today();
    }

    @AfterEach
    void now() {
        clock.back();
    }

    @Test
    void whatIsAskedStandsInTheListTheMostUrgentFirstByInitials() {
        String later = coordinator.ask(today.plusDays(20));
        String sooner = coordinator.ask(today.plusDays(10));
        assertThat(requests.mine()).extracting(Waiting::about).containsExactly("Test Invented", "Test Invented");
        coordinator.asCoordinator();
        assertThat(coordinators.waiting())
                .filteredOn(one -> Set.of(later, sooner).contains(one.id()))
                .extracting(Waiting::id)
                .containsExactly(sooner, later);
        assertThat(coordinators.waiting())
                .extracting(Waiting::about)
                .allMatch(about -> about.matches("\\p{L}( \\p{L})*(, .*)?"));
    }

    @Test
    void theSameFormTwiceIsOneRequestAndOneMeeting() {
        RequestWanted wanted = ACoordinator.wanted(MeetingKind.REVIEW_CONFERENCE, today.plusDays(90), child);
        coordinator.asWorker();
        requests.ask(child, wanted);
        requests.ask(child, wanted);
        assertThat(requests.mine()).hasSize(1);
        coordinator.asCoordinator();
        BookingWanted booking = coordinator.booking(wanted.id());
        coordinators.book(child, wanted.id(), booking);
        coordinators.book(child, wanted.id(), booking);
        assertThat(conference.notices(coordinator.mother(), "meetingBooked")).isEqualTo(1);
    }

    @Test
    void booksForTwoOfOneFamily() {
        PersonId sibling = household.youngPerson(9);
        household.parent(coordinator.mother(), sibling);
        household.allocate(coordinator.worker(), sibling, Capacity.SOCIAL_WORKER);
        RequestWanted wanted = ACoordinator.wanted(MeetingKind.REVIEW_CONFERENCE, today.plusDays(90), child, sibling);
        coordinator.asWorker();
        requests.ask(child, wanted);
        coordinator.asCoordinator();
        BookingWanted one = coordinator.booking(wanted.id());
        BookingWanted both = new BookingWanted(
                one.id(),
                one.kind(),
                List.of(child, sibling),
                one.slot(),
                one.where(),
                null,
                List.of(conference.comes(coordinator.chair(), InvitedAs.CHAIR, child, sibling)),
                "");
        coordinators.book(child, wanted.id(), both);
        assertThat(work.see(sibling, wanted.id()).about()).hasSize(2);
    }

    @Test
    void whoAskedIsToldAndSeesTheMeetingInTheirList() {
        String id = coordinator.booked();
        assertThat(conference.notices(coordinator.worker(), "newForWorker")).isEqualTo(1);
        assertThat(coordinators.waiting()).extracting(Waiting::id).doesNotContain(id);
        coordinator.asWorker();
        assertThat(requests.mine()).isEmpty();
        assertThat(work.mine(today, today.plusMonths(4)))
                .extracting(MeetingRow::id)
                .containsExactly(id);
    }

    @Test
    void twoCoordinatorsBookOnlyOnce() {
        String id = coordinator.booked();
        coordinator.asAnotherCoordinator();
        BookingWanted booking = coordinator.booking(id);
        assertThatExceptionOfType(MovedOn.class).isThrownBy(() -> coordinators.book(child, id, booking));
    }

    @Test
    void aChairWhoIsExpectedElsewhereAndARoomThatIsTakenNeedAReason() {
        String first = coordinator.booked();
        String room = work.see(child, first).meeting().place().room();
        String second = coordinator.ask(today.plusDays(90));
        coordinator.asCoordinator();
        PersonId other = household.somebody(Role.REVIEWING_OFFICER);
        LocalDate day = conference.tuesday(ACoordinator.FAR);
        assertThat(against(coordinator.booking(second, day, coordinator.chair(), "Elsewhere " + second, "")))
                .contains(Warned.What.CLASH)
                .doesNotContain(Warned.What.ROOM_TAKEN);
        BookingWanted sameRoom = coordinator.booking(second, day, other, room.toUpperCase(), "");
        assertThat(against(sameRoom)).contains(Warned.What.ROOM_TAKEN);
        assertThatExceptionOfType(Unexplained.class).isThrownBy(() -> coordinators.book(child, second, sameRoom));
        coordinators.book(child, second, coordinator.booking(second, day, other, room, "The first one moves"));
        assertThat(work.see(child, second).meeting().despite()).isEqualTo("The first one moves");
    }

    @Test
    void aDayThatIsLaterThanWasAskedNeedsAReason() {
        LocalDate day = conference.tuesday(ACoordinator.FAR);
        String id = coordinator.ask(day.minusDays(1));
        coordinator.asCoordinator();
        BookingWanted late = coordinator.booking(id);
        assertThat(against(late)).containsExactly(Warned.What.LATER_THAN_ASKED);
        assertThatExceptionOfType(Unexplained.class).isThrownBy(() -> coordinators.book(child, id, late));
        assertThat(coordinators.see(child, id).booked()).isFalse();
    }

    private List<Warned.What> against(BookingWanted wanted) {
        return coordinators.against(child, wanted.id(), wanted).stream()
                .map(Warned::what)
                .toList();
    }

    @Test
    void askingIsForTheirOwnPeopleAndForWhatCoordinatorsBook() {
        PersonId stranger = household.youngPerson(9);
        coordinator.asWorker();
        LocalDate by = today.plusDays(30);
        refused(() -> requests.ask(stranger, ACoordinator.wanted(MeetingKind.REVIEW_CONFERENCE, by, stranger)));
        refused(() -> requests.ask(child, ACoordinator.wanted(MeetingKind.REVIEW_CONFERENCE, by, child, stranger)));
        refused(() -> requests.ask(child, ACoordinator.wanted(MeetingKind.STRATEGY_DISCUSSION, by, child)));
        coordinator.asCoordinator();
        refused(() -> requests.ask(child, ACoordinator.wanted(MeetingKind.REVIEW_CONFERENCE, by, child)));
        refused(requests::mine);
    }

    @Test
    void whatIsTakenBackIsNotBooked() {
        String id = coordinator.ask(today.plusDays(30));
        requests.withdraw(requests.first(id), id);
        assertThatExceptionOfType(MovedOn.class).isThrownBy(() -> requests.withdraw(child, id));
        coordinator.asCoordinator();
        refused(() -> coordinators.see(child, id));
        BookingWanted booking = coordinator.booking(id);
        refused(() -> coordinators.book(child, id, booking));
    }

    private static void refused(Runnable deed) {
        assertThatExceptionOfType(NotFound.class).isThrownBy(deed::run);
    }
}
