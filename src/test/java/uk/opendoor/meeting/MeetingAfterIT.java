package uk.opendoor.meeting;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import jakarta.inject.Inject;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
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
import uk.opendoor.adviser.queue.QueueService;
import uk.opendoor.family.Household;
import uk.opendoor.meeting.after.AfterService;
import uk.opendoor.meeting.after.AfterView;
import uk.opendoor.meeting.after.DecisionWanted;
import uk.opendoor.meeting.after.MyAfterService;
import uk.opendoor.meeting.after.Outcome;
import uk.opendoor.meeting.after.PlanKind;
import uk.opendoor.meeting.book.BookService;
import uk.opendoor.meeting.book.BookingWanted;
import uk.opendoor.meeting.work.ChangeService;
import uk.opendoor.shared.MovedClock;
import uk.opendoor.shared.NotFound;
import uk.opendoor.shared.PersonId;

/** What becomes of a conference: who writes it down, who reads it and from when, and what two at once lose: nothing. */
@ExtendWith(ArquillianExtension.class)
class MeetingAfterIT {

    private static final int FAR = 30;
    private static final ZoneId ENGLAND = ZoneId.of("Europe/London");
    private static final DecisionWanted PLAN = new DecisionWanted(
            Outcome.PLAN, PlanKind.CHILD_PROTECTION, "Everybody agreed that there should be a plan.");
    private static final DecisionWanted CORRECTED = new DecisionWanted(
            Outcome.PLAN, PlanKind.CHILD_IN_NEED, "Everybody agreed that a child in need plan is enough.");

    @Inject
    private AfterService after;

    @Inject
    private MyAfterService mine;

    @Inject
    private BookService booking;

    @Inject
    private ChangeService changes;

    @Inject
    private QueueService queue;

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
    private PersonId chair;
    private String id;

    @BeforeEach
    void bring() {
        parents.bring();
        child = parents.child();
        chair = household.somebody(Role.REVIEWING_OFFICER);
        household.allocate(chair, child, Capacity.REVIEWING_OFFICER);
        BookingWanted wanted = parents.wanted(FAR);
        parents.book(wanted);
        id = wanted.id();
    }

    @AfterEach
    void now() {
        clock.back();
    }

    @Test
    void thereIsNothingAfterAMeetingThatWasNotHeld() {
        refused(() -> after.see(child, id));
        asChair();
        refused(() -> after.decideConference(child, id, 0, Conference.id(), PLAN));
        parents.enter(parents.mother());
        assertThat(mine.see(child, id, Home.FAMILY)).isEmpty();
    }

    @Test
    void theDecisionOfAConferenceIsItsChairs() {
        hold();
        for (Runnable asOther : List.<Runnable>of(parents::asWorker, parents::asManager)) {
            asOther.run();
            refused(() -> after.decideConference(child, id, 0, Conference.id(), PLAN));
            refused(() -> after.decide(child, id, 0, Conference.id(), PLAN));
        }
        parents.enter(parents.mother());
        refused(() -> after.decideConference(child, id, 0, Conference.id(), PLAN));
        refused(() -> after.see(child, id));
        asChair();
        refused(() -> after.decide(child, id, 0, Conference.id(), PLAN));
        String form = Conference.id();
        after.decideConference(child, id, 0, form, PLAN);
        after.decideConference(child, id, 0, form, PLAN);
        assertThat(about().decided()).hasSize(1);
    }

    @Test
    void theFamilyReadsItFromWhenTheyAreToldAndHearsOnce() {
        hold();
        asChair();
        after.decideConference(child, id, 0, Conference.id(), PLAN);
        assertThat(seenBy(parents.mother()).said()).isNull();
        assertThat(seenBy(parents.mother()).decisionBy()).isNotNull();
        parents.asWorker();
        String decision = about().latest().orElseThrow().id();
        after.tell(child, id, decision);
        movedOn(() -> after.tell(child, id, decision));
        for (PersonId parent : List.of(parents.mother(), parents.father())) {
            assertThat(conference.notices(parent, "meetingDecided")).isEqualTo(1);
            assertThat(seenBy(parent).said()).isEqualTo(PLAN);
            assertThat(seenBy(parent).conference()).isTrue();
        }
    }

    @Test
    void aCorrectionKeepsWhatStoodAndIsReadWhenItIsTold() {
        hold();
        asChair();
        after.decideConference(child, id, 0, Conference.id(), PLAN);
        String first = about().latest().orElseThrow().id();
        after.tell(child, id, first);
        after.decideConference(child, id, 1, Conference.id(), CORRECTED);
        movedOn(() -> after.tell(child, id, first));
        assertThat(about().earlier()).extracting(AfterView.Decided::said).containsExactly(PLAN);
        assertThat(about().untold()).isTrue();
        assertThat(seenBy(parents.father()).said()).isEqualTo(PLAN);
        asChair();
        after.tell(child, id, about().latest().orElseThrow().id());
        assertThat(seenBy(parents.father()).said()).isEqualTo(CORRECTED);
    }

    @Test
    void whoIsSlowerOverwritesNothing() {
        hold();
        asChair();
        after.decideConference(child, id, 0, Conference.id(), PLAN);
        movedOn(() -> after.decideConference(child, id, 0, Conference.id(), CORRECTED));
        assertThat(about().decided()).hasSize(1);
    }

    @Test
    void whoIsInvitedForOneOfTwoReadsAndHearsNothingOfTheOther() {
        PersonId sibling = household.youngPerson(12);
        PersonId both = conference.parent(
                household.today().plusMonths(6), List.of(child, sibling), Permission.MEETING, Permission.PROFILE);
        household.allocate(parents.worker(), sibling, Capacity.SOCIAL_WORKER);
        household.allocate(chair, sibling, Capacity.REVIEWING_OFFICER);
        BookingWanted wanted =
                conference.wanted(FAR, List.of(child, sibling), conference.comes(both, InvitedAs.PARENT, child));
        parents.asWorker();
        booking.book(child, wanted);
        id = wanted.id();
        hold();
        asChair();
        after.decideConference(sibling, id, 0, Conference.id(), PLAN);
        String decision = after.see(sibling, id)
                .about(sibling)
                .orElseThrow()
                .latest()
                .orElseThrow()
                .id();
        after.tell(sibling, id, decision);
        movedOn(() -> after.tell(child, id, decision));
        assertThat(conference.notices(both, "meetingDecided")).isZero();
        parents.enter(both);
        refused(() -> mine.see(sibling, id, Home.FAMILY));
        assertThat(seenBy(both).said()).isNull();
    }

    @Test
    void fromThe18thBirthdayOnNoParentReadsIt() {
        hold();
        asChair();
        after.decideConference(child, id, 0, Conference.id(), PLAN);
        after.tell(child, id, about().latest().orElseThrow().id());
        clock.forwardTo(at(household.today().plusYears(3).atTime(0, 1)));
        parents.enter(parents.mother());
        refused(() -> mine.see(child, id, Home.FAMILY));
    }

    @Test
    void itsClocksRunUntilWhatTheyAreForIsDone() {
        hold();
        assertThat(clocks())
                .contains("decision-in-writing", "conference-record")
                .doesNotContain("later-core-groups");
        asChair();
        after.decideConference(child, id, 0, Conference.id(), PLAN);
        assertThat(clocks()).contains("decision-in-writing", "later-core-groups", "later-review-conferences");
        asChair();
        after.tell(child, id, about().latest().orElseThrow().id());
        after.sent(child, id);
        after.sent(child, id);
        assertThat(clocks()).doesNotContain("decision-in-writing", "conference-record");
        assertThat(seenBy(parents.mother()).recordOn()).isNotNull();
        parents.asWorker();
        booking.book(child, parents.wanted(FAR + 90));
        assertThat(clocks()).contains("later-core-groups").doesNotContain("later-review-conferences");
    }

    @Test
    void aMeetingWhoseDayIsOverWaitsUntilSomebodySaysHowItWent() {
        assertThat(clocks()).doesNotContain("meeting-outcome");
        clock.forwardTo(at(conference.tuesday(FAR).plusDays(1).atTime(8, 0)));
        assertThat(clocks()).contains("meeting-outcome").doesNotContain("conference-record");
        changes.hold(child, id);
        assertThat(clocks()).contains("conference-record").doesNotContain("meeting-outcome");
    }

    private Set<String> clocks() {
        parents.asWorker();
        return queue.of(child).stream().map(row -> row.clock().rule()).collect(Collectors.toSet());
    }

    private void hold() {
        clock.forwardTo(at(conference.tuesday(FAR).atTime(12, 30)));
        parents.asWorker();
        changes.hold(child, id);
    }

    private static Instant at(LocalDateTime moment) {
        return moment.atZone(ENGLAND).toInstant();
    }

    private AfterView.About about() {
        return after.see(child, id).about(child).orElseThrow();
    }

    private MyAfterService.Told seenBy(PersonId parent) {
        parents.enter(parent);
        return mine.see(child, id, Home.FAMILY).orElseThrow();
    }

    private void asChair() {
        caller.enter(chair, Set.of(Role.REVIEWING_OFFICER), null);
    }

    private static void refused(Runnable deed) {
        assertThatExceptionOfType(NotFound.class).isThrownBy(deed::run);
    }

    private static void movedOn(Runnable deed) {
        assertThatExceptionOfType(MovedOn.class).isThrownBy(deed::run);
    }
}
