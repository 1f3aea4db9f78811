package uk.opendoor.meeting;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import uk.opendoor.access.Caller;
import uk.opendoor.access.Home;
import uk.opendoor.access.Role;
import uk.opendoor.adviser.Capacity;
import uk.opendoor.adviser.queue.QueueService;
import uk.opendoor.family.Household;
import uk.opendoor.meeting.book.BookService;
import uk.opendoor.meeting.book.BookingWanted;
import uk.opendoor.meeting.calendar.CalendarService;
import uk.opendoor.meeting.exclude.Asked;
import uk.opendoor.meeting.exclude.Decided;
import uk.opendoor.meeting.exclude.ExclusionService;
import uk.opendoor.meeting.exclude.ExclusionState;
import uk.opendoor.meeting.exclude.Extent;
import uk.opendoor.meeting.exclude.Ground;
import uk.opendoor.meeting.exclude.Instead;
import uk.opendoor.meeting.exclude.LeftOutView;
import uk.opendoor.meeting.exclude.LetterService;
import uk.opendoor.meeting.exclude.Looked;
import uk.opendoor.meeting.mine.MyMeeting;
import uk.opendoor.meeting.mine.MyMeetingsService;
import uk.opendoor.meeting.work.ChangeService;
import uk.opendoor.shared.NotFound;
import uk.opendoor.shared.PersonId;

/** A chair leaves one of two parents out: who may, what that parent still learns, and what they never do. */
@ExtendWith(ArquillianExtension.class)
class LeftOutIT {

    private static final int FAR = 30;
    private static final Asked ASKED =
            new Asked(Extent.WHOLE, Ground.VIOLENCE, "He threatened everybody at the last one", "");

    @Inject
    private ExclusionService exclusions;

    @Inject
    private LetterService letters;

    @Inject
    private MyMeetingsService mine;

    @Inject
    private ChangeService changes;

    @Inject
    private BookService booking;

    @Inject
    private CalendarService calendar;

    @Inject
    private QueueService queue;

    @Inject
    private Conference conference;

    @Inject
    private TwoParents parents;

    @Inject
    private Household household;

    @Inject
    private Caller caller;

    private PersonId child;
    private PersonId chair;
    private String id;
    private String invitation;

    @BeforeEach
    void bring() {
        parents.bring();
        child = parents.child();
        chair = reviewingOfficer();
        BookingWanted two = parents.wanted(FAR);
        List<BookingWanted.Guest> guests = new ArrayList<>(two.guests());
        guests.add(conference.comes(chair, InvitedAs.CHAIR, child));
        BookingWanted wanted = conference.wanted(FAR, List.of(child), guests.toArray(BookingWanted.Guest[]::new));
        parents.asWorker();
        booking.book(child, wanted);
        id = wanted.id();
        invitation = exclusions.all(child, id).stream()
                .filter(one -> one.slot().time().getHour() == 11)
                .findFirst()
                .orElseThrow()
                .invitationId();
    }

    @Test
    void onlyTheChairOfThisMeetingDecidesAndNobodyElse() {
        ask();
        refused(() -> decide(whole()));
        parents.asManager();
        refused(() -> decide(whole()));
        PersonId other = reviewingOfficer();
        enter(other, Role.REVIEWING_OFFICER);
        refused(() -> decide(whole()));
        refused(() -> exclusions.refuse(child, id, invitation, open().id(), "Not my meeting"));
        parents.enter(parents.father());
        refused(() -> exclusions.see(child, id, invitation));
        refused(() -> exclusions.ask(child, id, invitation, Conference.id(), ASKED));
        refused(() -> letters.read(child, id, Home.FAMILY));
        asChair();
        refused(() -> exclusions.ask(child, id, invitation, Conference.id(), ASKED));
        decide(whole());
        assertThat(open().state()).isEqualTo(ExclusionState.IN_FORCE);
    }

    @Test
    void theSameFormTwiceIsOnceAndASecondRequestMovesOn() {
        parents.asWorker();
        String form = Conference.id();
        exclusions.ask(child, id, invitation, form, ASKED);
        exclusions.ask(child, id, invitation, form, ASKED);
        movedOn(() -> exclusions.ask(child, id, invitation, Conference.id(), ASKED));
        asChair();
        String once = Conference.id();
        String base = open().id();
        movedOn(() -> exclusions.decide(child, id, invitation, "", Conference.id(), whole()));
        exclusions.decide(child, id, invitation, base, once, whole());
        exclusions.decide(child, id, invitation, base, once, whole());
        movedOn(() -> exclusions.decide(child, id, invitation, base, Conference.id(), whole()));
        assertThat(conference.notices(parents.father(), "meetingChanged")).isEqualTo(1);
        assertThat(conference.notices(parents.mother(), "meetingChanged")).isZero();
    }

    @Test
    void whoIsLeftOutReadsTheLetterAndNothingOfAnotherDate() {
        asChair();
        decide(whole());
        MyMeeting before = seen();
        assertThat(before.out()).isTrue();
        assertThat(before.place().link() + before.place().room()).isEmpty();
        assertThat(before.attendees()).isEmpty();
        assertThat(letters.read(child, id, Home.FAMILY).words()).contains("I am sorry");
        Slot later = new Slot(conference.tuesday(FAR + 14).atTime(14, 0), 120);
        parents.asWorker();
        changes.change(child, id, Conference.id(), new ChangeWanted(later, null, ChangeReason.ROOM, "The boiler"));
        movedOn(() -> changes.change(
                child, id, Conference.id(), new ChangeWanted(later, invitation, ChangeReason.ROOM, "The boiler")));
        assertThat(seen().slot().isSame(before.slot())).isTrue();
        assertThat(seen().changes()).isEmpty();
        assertThat(seen().edition()).isEqualTo(before.edition());
        assertThat(conference.notices(parents.father(), "meetingChanged")).isEqualTo(1);
        assertThat(conference.notices(parents.mother(), "meetingChanged")).isEqualTo(1);
        assertThat(file())
                .contains("STATUS:CANCELLED")
                .doesNotContain(later.day().toString().replace("-", ""));
        movedOn(() -> mine.answer(child, id, Home.FAMILY, Conference.id(), AnswerKind.COMING, "", Needs.NONE));
        parents.enter(parents.mother());
        assertThat(mine.see(child, id, Home.FAMILY).out()).isFalse();
        refused(() -> letters.read(child, id, Home.FAMILY));
    }

    @Test
    void endedTheyAreInvitedAnewAndSeeTheDateAsItIs() {
        asChair();
        decide(whole());
        int edition = seen().edition();
        asChair();
        movedOn(() -> look(1, null));
        look(0, household.today().plusDays(10));
        look(1, null);
        movedOn(() -> look(2, null));
        LeftOutView view = exclusions.see(child, id, invitation);
        assertThat(view.open()).isNull();
        assertThat(view.past().get(0).looks()).hasSize(2);
        assertThat(conference.notices(parents.father(), "meetingBooked")).isEqualTo(2);
        assertThat(seen().booked()).isTrue();
        assertThat(seen().edition()).isGreaterThan(edition);
        assertThat(letters.glance(child, id, Home.FAMILY).orElseThrow().endedOn())
                .isNotNull();
    }

    @Test
    void inPartTheyComeAtATimeOfTheirOwn() {
        Slot part = new Slot(conference.tuesday(FAR).atTime(12, 0), 30);
        asChair();
        decide(new Decided(
                Extent.PART,
                Ground.SILENCES,
                "The school nurse could not speak",
                part,
                household.today().plusDays(10),
                Set.of(Instead.SUMMARY),
                List.of(),
                "I am sorry that this is so short."));
        assertThat(seen().booked()).isTrue();
        assertThat(seen().slot().isSame(part)).isTrue();
        assertThat(letters.read(child, id, Home.FAMILY).part().isSame(part)).isTrue();
        assertThat(conference.notices(parents.father(), "meetingChanged")).isEqualTo(1);
    }

    @Test
    void nobodyButASupporterIsLeftOutWithSomebody() {
        asChair();
        assertThat(exclusions.see(child, id, invitation).supporters()).isEmpty();
        String mothers = exclusions.all(child, id).stream()
                .map(LeftOutView::invitationId)
                .filter(one -> !one.equals(invitation))
                .findFirst()
                .orElseThrow();
        refused(() -> decide(whole(List.of(mothers))));
    }

    @Test
    void theChairsQueueHasTheRequestAndThenTheLook() {
        ask();
        assertThat(clocks()).doesNotContain("exclusion-answer");
        asChair();
        assertThat(clocks()).contains("exclusion-answer");
        decide(whole());
        assertThat(clocks()).contains("exclusion-review").doesNotContain("exclusion-answer");
    }

    @Test
    void refusedTheyAreNeverToldOfIt() {
        ask();
        asChair();
        exclusions.refuse(child, id, invitation, open().id(), "He has said that he is sorry");
        movedOn(() -> exclusions.refuse(child, id, invitation, Conference.id(), "Once more, no"));
        assertThat(seen().out()).isFalse();
        assertThat(letters.glance(child, id, Home.FAMILY)).isEmpty();
        assertThat(conference.notices(parents.father(), "meetingChanged")).isZero();
    }

    @Test
    void namesAndPlacesInTheLetterAreFound() {
        asChair();
        assertThat(letters.leaks(child, id, invitation, "We meet in Room 3, Larchfield House."))
                .isNotEmpty();
        assertThat(letters.leaks(child, id, invitation, "I am sorry that it is so."))
                .isEmpty();
    }

    private PersonId reviewingOfficer() {
        PersonId one = conference.reachable(household.somebody(Role.REVIEWING_OFFICER));
        household.allocate(one, child, Capacity.REVIEWING_OFFICER);
        return one;
    }

    private void ask() {
        parents.asWorker();
        exclusions.ask(child, id, invitation, Conference.id(), ASKED);
    }

    private Decided whole() {
        return whole(List.of());
    }

    private Decided whole(List<String> companions) {
        return new Decided(
                Extent.WHOLE,
                Ground.VIOLENCE,
                "He threatened everybody at the last one",
                null,
                household.today().plusDays(20),
                Set.of(Instead.VIEWS, Instead.CHAIR_AFTER),
                companions,
                "I am sorry that I have to write this.");
    }

    private void decide(Decided decided) {
        LeftOutView.Row open = exclusions.see(child, id, invitation).open();
        exclusions.decide(child, id, invitation, open == null ? "" : open.id(), Conference.id(), decided);
    }

    private void look(int base, LocalDate next) {
        exclusions.look(child, id, invitation, new Looked(Conference.id(), base, "They spoke to me calmly", next));
    }

    private LeftOutView.Row open() {
        return exclusions.see(child, id, invitation).open();
    }

    private MyMeeting seen() {
        parents.enter(parents.father());
        return mine.see(child, id, Home.FAMILY);
    }

    private String file() {
        parents.enter(parents.father());
        return new String(calendar.one(Home.FAMILY, id), StandardCharsets.UTF_8);
    }

    private Set<String> clocks() {
        return queue.of(child).stream().map(row -> row.clock().rule()).collect(Collectors.toSet());
    }

    private void asChair() {
        enter(chair, Role.REVIEWING_OFFICER);
    }

    private void enter(PersonId who, Role role) {
        caller.enter(who, Set.of(role), null);
    }

    private static void refused(Runnable deed) {
        assertThatExceptionOfType(NotFound.class).isThrownBy(deed::run);
    }

    private static void movedOn(Runnable deed) {
        assertThatExceptionOfType(MovedOn.class).isThrownBy(deed::run);
    }
}
