package uk.opendoor.meeting;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Set;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import uk.opendoor.access.Caller;
import uk.opendoor.access.Home;
import uk.opendoor.access.Role;
import uk.opendoor.family.Household;
import uk.opendoor.meeting.calendar.CalendarService;
import uk.opendoor.meeting.exclude.AskService;
import uk.opendoor.meeting.exclude.Decided;
import uk.opendoor.meeting.exclude.ExclusionService;
import uk.opendoor.meeting.exclude.ExclusionState;
import uk.opendoor.meeting.exclude.Extent;
import uk.opendoor.meeting.exclude.Ground;
import uk.opendoor.meeting.exclude.Instead;
import uk.opendoor.meeting.exclude.LeftOutView;
import uk.opendoor.meeting.exclude.LetterService;
import uk.opendoor.meeting.mine.MyMeeting;
import uk.opendoor.meeting.mine.MyMeetingsService;
import uk.opendoor.meeting.work.ChangeService;
import uk.opendoor.shared.NotFound;
import uk.opendoor.shared.PersonId;

/** A chair leaves one of two parents out: who may, what that parent still learns, and what they never do. */
@ExtendWith(ArquillianExtension.class)
class LeftOutIT {

    private static final int FAR = 30;

    @Inject
    private ExclusionService exclusions;

    @Inject
    private AskService asking;

    @Inject
    private LetterService letters;

    @Inject
    private MyMeetingsService mine;

    @Inject
    private ChangeService changes;

    @Inject
    private CalendarService calendar;

    @Inject
    private Conference conference;

    @Inject
    private AChair chair;

    @Inject
    private Household household;

    @Inject
    private Caller caller;

    private TwoParents parents;
    private PersonId child;
    private String id;
    private String invitation;

    @BeforeEach
    void bring() {
        parents = chair.bring();
        child = parents.child();
        id = chair.meeting();
        invitation = chair.invitation();
    }

    @Test
    void onlyTheChairOfThisMeetingDecidesAndNobodyElse() {
        chair.ask();
        refused(() -> chair.decide(chair.whole()));
        parents.asManager();
        refused(() -> chair.decide(chair.whole()));
        PersonId other = chair.reviewingOfficer();
        enter(other, Role.REVIEWING_OFFICER);
        refused(() -> chair.decide(chair.whole()));
        refused(() -> exclusions.refuse(child, id, invitation, chair.open().id(), "Not my meeting"));
        parents.enter(parents.father());
        refused(() -> exclusions.see(child, id, invitation));
        refused(() -> asking.ask(child, id, invitation, Conference.id(), AChair.ASKED));
        refused(() -> letters.read(child, id, Home.FAMILY));
        chair.enter();
        refused(() -> asking.ask(child, id, invitation, Conference.id(), AChair.ASKED));
        chair.decide(chair.whole());
        assertThat(chair.open().state()).isEqualTo(ExclusionState.IN_FORCE);
    }

    @Test
    void theSameFormTwiceIsOnceAndASecondRequestMovesOn() {
        parents.asWorker();
        String form = Conference.id();
        asking.ask(child, id, invitation, form, AChair.ASKED);
        asking.ask(child, id, invitation, form, AChair.ASKED);
        movedOn(() -> asking.ask(child, id, invitation, Conference.id(), AChair.ASKED));
        chair.enter();
        String once = Conference.id();
        String base = chair.open().id();
        movedOn(() -> exclusions.decide(child, id, invitation, "", Conference.id(), chair.whole()));
        exclusions.decide(child, id, invitation, base, once, chair.whole());
        exclusions.decide(child, id, invitation, base, once, chair.whole());
        movedOn(() -> exclusions.decide(child, id, invitation, base, Conference.id(), chair.whole()));
        assertThat(conference.notices(parents.father(), "meetingChanged")).isEqualTo(1);
        assertThat(conference.notices(parents.mother(), "meetingChanged")).isZero();
    }

    @Test
    void whoIsLeftOutReadsTheLetterAndNothingOfAnotherDate() {
        chair.enter();
        chair.decide(chair.whole());
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
        chair.enter();
        chair.decide(chair.whole());
        int edition = seen().edition();
        chair.enter();
        movedOn(() -> chair.look(1, null));
        chair.look(0, household.today().plusDays(10));
        chair.look(1, null);
        movedOn(() -> chair.look(2, null));
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
        chair.enter();
        chair.decide(new Decided(
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

    private MyMeeting seen() {
        parents.enter(parents.father());
        return mine.see(child, id, Home.FAMILY);
    }

    private String file() {
        parents.enter(parents.father());
        return new String(calendar.one(Home.FAMILY, id), StandardCharsets.UTF_8);
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
