package uk.opendoor.meeting;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import jakarta.inject.Inject;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import uk.opendoor.access.Home;
import uk.opendoor.adviser.queue.QueueService;
import uk.opendoor.meeting.exclude.AskService;
import uk.opendoor.meeting.exclude.ExclusionService;
import uk.opendoor.meeting.exclude.LetterService;
import uk.opendoor.meeting.mine.MyMeeting;
import uk.opendoor.meeting.mine.MyMeetingsService;
import uk.opendoor.shared.NotFound;
import uk.opendoor.shared.PersonId;

/** What waits for a chair, whom else a decision touches, and what stays untold. */
@ExtendWith(ArquillianExtension.class)
class ChairsWorkIT {

    @Inject
    private ExclusionService exclusions;

    @Inject
    private AskService asking;

    @Inject
    private LetterService letters;

    @Inject
    private MyMeetingsService mine;

    @Inject
    private Meetings meetings;

    @Inject
    private QueueService queue;

    @Inject
    private Conference conference;

    @Inject
    private AChair chair;

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
    void aSupporterOfTheirsIsLeftOutWithThemAndInvitedAnewWithThem() {
        chair.enter();
        String supporter = chair.invitationOf(InvitedAs.SUPPORTER);
        chair.decide(chair.whole(List.of(supporter)));
        chair.enterFriend();
        assertThat(mine.see(child, id, Home.FAMILY).out()).isTrue();
        assertThat(letters.glance(child, id, Home.FAMILY)).isEmpty();
        assertThat(conference.notices(chair.friend(), "meetingChanged")).isEqualTo(1);
        chair.enter();
        chair.look(0, null);
        chair.enterFriend();
        assertThat(mine.see(child, id, Home.FAMILY).booked()).isTrue();
        assertThat(conference.notices(chair.friend(), "meetingBooked")).isEqualTo(1);
    }

    @Test
    void nobodyButASupporterIsLeftOutWithSomebody() {
        chair.enter();
        String mothers = exclusions.all(child, id).stream()
                .map(one -> one.invitationId())
                .filter(one -> !one.equals(invitation) && !one.equals(chair.invitationOf(InvitedAs.SUPPORTER)))
                .findFirst()
                .orElseThrow();
        assertThatExceptionOfType(NotFound.class).isThrownBy(() -> chair.decide(chair.whole(List.of(mothers))));
        assertThat(seen(parents.mother()).out()).isFalse();
    }

    @Test
    void whoIsLeftOutIsFreeForAnotherMeetingThatDay() {
        List<PersonId> both = List.of(parents.mother(), parents.father());
        assertThat(meetings.engaged(both, conference.tuesday(AChair.FAR))).hasSize(2);
        chair.enter();
        chair.decide(chair.whole());
        assertThat(meetings.engaged(both, conference.tuesday(AChair.FAR)))
                .extracting(Meetings.Engaged::who)
                .containsExactly(parents.mother());
    }

    @Test
    void theChairsQueueHasTheRequestAndThenTheLook() {
        chair.ask();
        assertThat(clocks()).doesNotContain("exclusion-answer");
        chair.enter();
        assertThat(clocks()).contains("exclusion-answer");
        chair.decide(chair.whole());
        assertThat(clocks()).contains("exclusion-review").doesNotContain("exclusion-answer");
    }

    @Test
    void refusedTheyAreNeverToldOfIt() {
        chair.ask();
        chair.enter();
        exclusions.refuse(child, id, invitation, chair.open().id(), "He has said that he is sorry");
        movedOn(() -> exclusions.refuse(child, id, invitation, Conference.id(), "Once more, no"));
        assertThat(seen(parents.father()).out()).isFalse();
        assertThat(letters.glance(child, id, Home.FAMILY)).isEmpty();
        assertThat(conference.notices(parents.father(), "meetingChanged")).isZero();
    }

    @Test
    void whoeverAskedTakesItBackWhileItWaitsAndNobodyElseDoes() {
        chair.ask();
        String request = chair.open().id();
        parents.asManager();
        movedOn(() -> asking.withdraw(child, id, invitation, request));
        parents.asWorker();
        asking.withdraw(child, id, invitation, request);
        movedOn(() -> asking.withdraw(child, id, invitation, request));
        chair.enter();
        assertThat(clocks()).doesNotContain("exclusion-answer");
        movedOn(() -> exclusions.refuse(child, id, invitation, request, "It was taken back"));
        chair.ask();
        String second = chair.open().id();
        chair.enter();
        chair.decide(chair.whole());
        parents.asWorker();
        movedOn(() -> asking.withdraw(child, id, invitation, second));
    }

    @Test
    void namesAndPlacesInTheLetterAreFound() {
        chair.enter();
        assertThat(letters.leaks(child, id, invitation, "We meet in Room 3, Larchfield House."))
                .isNotEmpty();
        assertThat(letters.leaks(child, id, invitation, "I am sorry that it is so."))
                .isEmpty();
    }

    private MyMeeting seen(PersonId who) {
        parents.enter(who);
        return mine.see(child, id, Home.FAMILY);
    }

    private Set<String> clocks() {
        return queue.of(child).stream().map(row -> row.clock().rule()).collect(Collectors.toSet());
    }

    private static void movedOn(Runnable deed) {
        assertThatExceptionOfType(MovedOn.class).isThrownBy(deed::run);
    }
}
