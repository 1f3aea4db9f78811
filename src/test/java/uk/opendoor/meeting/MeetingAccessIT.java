package uk.opendoor.meeting;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import jakarta.inject.Inject;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import uk.opendoor.access.Caller;
import uk.opendoor.access.Home;
import uk.opendoor.access.Permission;
import uk.opendoor.access.Role;
import uk.opendoor.adviser.Capacity;
import uk.opendoor.family.Household;
import uk.opendoor.family.Statements;
import uk.opendoor.meeting.book.BookService;
import uk.opendoor.meeting.book.BookingWanted;
import uk.opendoor.meeting.mine.MyMeeting;
import uk.opendoor.meeting.mine.MyMeetingsService;
import uk.opendoor.meeting.work.ChangeService;
import uk.opendoor.meeting.work.WorkMeetingsService;
import uk.opendoor.shared.MovedClock;
import uk.opendoor.shared.NotFound;
import uk.opendoor.shared.PersonId;

/** Who may see a meeting, and who may not: it takes the invitation and the right, on the day. */
@ExtendWith(ArquillianExtension.class)
class MeetingAccessIT {

    private static final int FAR = 30;
    private static final ZoneId ENGLAND = ZoneId.of("Europe/London");

    @Inject
    private BookService booking;

    @Inject
    private ChangeService changes;

    @Inject
    private WorkMeetingsService work;

    @Inject
    private MyMeetingsService mine;

    @Inject
    private Conference conference;

    @Inject
    private Household household;

    @Inject
    private Statements statements;

    @Inject
    private MovedClock clock;

    @Inject
    private Caller caller;

    private PersonId child;
    private PersonId sibling;
    private PersonId worker;
    private LocalDate later;

    @BeforeEach
    void bring() {
        child = household.youngPerson(15);
        sibling = household.youngPerson(12);
        worker = conference.worker(child, sibling);
        later = household.today().plusMonths(6);
    }

    @AfterEach
    void now() {
        clock.back();
    }

    @Test
    void theInvitationWithoutTheRightIsNothing() {
        PersonId ungranted = conference.relative(child);
        String id = book(List.of(child), conference.comes(ungranted, InvitedAs.PARENT, child));
        assertThat(conference.notices(ungranted, "meetingBooked")).isZero();
        closedTo(ungranted, id);
    }

    @Test
    void theRightWithoutTheInvitationIsNothing() {
        PersonId invited = parent(child);
        PersonId other = parent(child);
        String id = book(List.of(child), conference.comes(invited, InvitedAs.PARENT, child));
        closedTo(other, id);
        assertThat(conference.notices(other, "meetingBooked")).isZero();
        enter(invited, Role.FAMILY_MEMBER);
        assertThat(mine.ofFamily())
                .singleElement()
                .satisfies(one -> assertThat(one.id()).isEqualTo(id));
    }

    @Test
    void whoIsInvitedForOneOfTwoChildrenSeesThatOneOnly() {
        PersonId both = conference.parent(later, List.of(child, sibling), Permission.MEETING, Permission.PROFILE);
        String id = book(List.of(child, sibling), conference.comes(both, InvitedAs.PARENT, child));
        enter(both, Role.FAMILY_MEMBER);
        assertThat(mine.openTo(id, Home.FAMILY)).containsExactly(child);
        assertThat(mine.see(child, id, Home.FAMILY).children()).hasSize(1);
        refused(() -> mine.see(sibling, id, Home.FAMILY));
        refused(() -> mine.answer(sibling, id, Home.FAMILY, Conference.id(), AnswerKind.COMING, "", Needs.NONE));
    }

    @Test
    void whoIsInvitedForTwoAndMaySeeOneSeesThatOneOnly() {
        PersonId both = conference.parent(later, List.of(child), Permission.MEETING);
        household.parent(both, sibling);
        String id = book(List.of(child, sibling), conference.comes(both, InvitedAs.PARENT, child, sibling));
        enter(both, Role.FAMILY_MEMBER);
        assertThat(mine.ofFamily())
                .singleElement()
                .satisfies(one -> assertThat(one.children()).hasSize(1));
        refused(() -> mine.see(sibling, id, Home.FAMILY));
    }

    @Test
    void aRightThatLapsesTheEveningBeforeClosesThePage() {
        LocalDate day = conference.tuesday(FAR);
        PersonId parent = conference.parent(day, List.of(child), Permission.MEETING);
        String id = book(List.of(child), conference.comes(parent, InvitedAs.PARENT, child));
        enter(parent, Role.FAMILY_MEMBER);
        assertThat(mine.see(child, id, Home.FAMILY).seenUntil()).isEqualTo(day);
        clock.forwardTo(day.minusDays(1).atTime(23, 59).atZone(ENGLAND).toInstant());
        assertThat(mine.ofFamily()).hasSize(1);
        clock.forwardTo(day.atTime(0, 1).atZone(ENGLAND).toInstant());
        closedTo(parent, id);
        enter(worker, Role.SOCIAL_WORKER);
        changes.change(
                child, id, Conference.id(), new ChangeWanted(null, null, ChangeReason.NOT_NEEDED, "Called off by us"));
        assertThat(conference.notices(parent, "meetingOff")).isZero();
    }

    @Test
    void aParentSeesNothingFromThe18thBirthdayOnAndTheYoungPersonDoes() {
        PersonId almost = household.youngPerson(17);
        household.allocate(worker, almost, Capacity.SOCIAL_WORKER);
        LocalDate birthday = household.today().plusYears(1);
        PersonId parent = conference.parent(birthday.plusMonths(6), List.of(almost), Permission.MEETING);
        clock.forwardTo(birthday.minusDays(20).atTime(9, 0).atZone(ENGLAND).toInstant());
        String id = bookOf(
                almost,
                List.of(almost),
                FAR,
                conference.comes(almost, InvitedAs.YOUNG_PERSON, almost),
                conference.comes(parent, InvitedAs.PARENT, almost));
        enter(parent, Role.FAMILY_MEMBER);
        assertThat(mine.see(almost, id, Home.FAMILY).seenUntil()).isEqualTo(birthday);
        clock.forwardTo(birthday.atTime(0, 1).atZone(ENGLAND).toInstant());
        closedTo(parent, id);
        enter(almost, Role.YOUNG_PERSON);
        assertThat(mine.mine(almost)).hasSize(1);
        assertThat(mine.see(almost, id, Home.ME).place().room()).isNotEmpty();
    }

    @Test
    void aYoungPersonReadsWhoComesByRoleAndNotWhich() {
        PersonId mother = parent(child);
        PersonId father = parent(child);
        String id = book(
                List.of(child),
                conference.comes(child, InvitedAs.YOUNG_PERSON, child),
                conference.comes(mother, InvitedAs.PARENT, child),
                conference.comes(father, InvitedAs.PARENT, child));
        enter(child, Role.YOUNG_PERSON);
        assertThat(mine.see(child, id, Home.ME).attendees())
                .containsExactly(
                        new MyMeeting.Attendee(InvitedAs.SOCIAL_WORKER, null, null),
                        new MyMeeting.Attendee(InvitedAs.PARENT, null, null));
        refused(() -> mine.see(child, id, Home.FAMILY));
        PersonId friend = household.youngPerson(15);
        enter(friend, Role.YOUNG_PERSON);
        refused(() -> mine.openTo(id, Home.ME));
        refused(() -> mine.mine(child));
    }

    @Test
    void aWorkerOfAnotherTeamSeesAndDoesNothing() {
        PersonId parent = parent(child);
        String id = book(List.of(child), conference.comes(parent, InvitedAs.PARENT, child));
        PersonId stranger = household.somebody(Role.SOCIAL_WORKER);
        enter(stranger, Role.SOCIAL_WORKER);
        assertThat(work.mine(household.today(), later)).isEmpty();
        refused(() -> work.first(id));
        refused(() -> work.see(child, id));
        refused(() -> changes.hold(child, id));
        refused(() -> changes.change(
                child, id, Conference.id(), new ChangeWanted(null, null, ChangeReason.OTHER, "Not mine to change")));
        refused(() -> changes.decide(child, id, Conference.id(), true));
        refused(() -> booking.prepare(child, List.of()));
        enter(worker, Role.SOCIAL_WORKER);
        refused(() -> work.see(child, UUID.randomUUID().toString()));
        refused(() -> changes.decide(child, id, Conference.id(), true));
        PersonId elsewhere = household.youngPerson(14);
        household.allocate(worker, elsewhere, Capacity.SOCIAL_WORKER);
        refused(() -> work.see(elsewhere, id));
        refused(() -> changes.hold(elsewhere, id));
    }

    @Test
    void nobodyBooksForAChildOrInvitesSomebodyWhoIsNotTheirs() {
        PersonId foreign = household.youngPerson(14);
        PersonId strangersParent = parent(foreign);
        PersonId parent = conference.parent(later, List.of(child), Permission.MEETING);
        household.parent(parent, foreign);
        enter(worker, Role.SOCIAL_WORKER);
        refused(() -> booking.prepare(child, List.of(foreign)));
        refused(() -> booking.book(child, conference.wanted(FAR, List.of(child, foreign))));
        refused(() -> booking.book(
                child,
                conference.wanted(FAR, List.of(child), conference.comes(strangersParent, InvitedAs.PARENT, child))));
        refused(() -> booking.book(
                child, conference.wanted(FAR, List.of(child), conference.comes(parent, InvitedAs.CHAIR, child))));
        enter(parent, Role.FAMILY_MEMBER);
        refused(() -> booking.book(child, conference.wanted(FAR, List.of(child))));
    }

    @Test
    void theListTakesAsManyStatementsForManyMeetingsAsForTwo() {
        PersonId parent = parent(child);
        for (int week = 0; week < 2; week++) {
            bookOf(child, List.of(child), FAR + 7 * week, conference.comes(parent, InvitedAs.PARENT, child));
        }
        List<String> workTwo = statements.of(() -> work.mine(household.today(), later));
        enter(parent, Role.FAMILY_MEMBER);
        List<String> familyTwo = statements.of(() -> mine.ofFamily());
        for (int week = 2; week < 6; week++) {
            bookOf(child, List.of(child), FAR + 7 * week, conference.comes(parent, InvitedAs.PARENT, child));
        }
        List<String> workSix = statements.of(() -> work.mine(household.today(), later));
        enter(parent, Role.FAMILY_MEMBER);
        assertThat(mine.ofFamily()).hasSize(6);
        assertThat(workSix).hasSameSizeAs(workTwo);
        assertThat(statements.of(() -> mine.ofFamily())).hasSameSizeAs(familyTwo);
    }

    private PersonId parent(PersonId of) {
        return conference.parent(later, List.of(of), Permission.MEETING);
    }

    private String book(List<PersonId> children, BookingWanted.Guest... guests) {
        return bookOf(child, children, FAR, guests);
    }

    private String bookOf(PersonId first, List<PersonId> children, int days, BookingWanted.Guest... guests) {
        enter(worker, Role.SOCIAL_WORKER);
        BookingWanted.Guest[] all = new BookingWanted.Guest[guests.length + 1];
        System.arraycopy(guests, 0, all, 1, guests.length);
        all[0] = conference.comes(worker, InvitedAs.SOCIAL_WORKER, first);
        BookingWanted wanted = conference.wanted(days, children, all);
        booking.book(first, wanted);
        return wanted.id();
    }

    private void closedTo(PersonId parent, String id) {
        enter(parent, Role.FAMILY_MEMBER);
        assertThat(mine.ofFamily()).isEmpty();
        refused(() -> mine.openTo(id, Home.FAMILY));
        refused(() -> mine.see(child, id, Home.FAMILY));
        refused(() -> mine.answer(child, id, Home.FAMILY, Conference.id(), AnswerKind.COMING, "", Needs.NONE));
        refused(() -> mine.cost(child, id, Home.FAMILY, Conference.id(), "The bus"));
    }

    private void enter(PersonId somebody, Role role) {
        caller.enter(somebody, Set.of(role), null);
    }

    private static void refused(Runnable deed) {
        assertThatExceptionOfType(NotFound.class).isThrownBy(deed::run);
    }
}
