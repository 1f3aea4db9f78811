package uk.opendoor.sync;

import static org.assertj.core.api.Assertions.assertThat;
import static uk.opendoor.sync.SyncKind.MEETINGS;
import static uk.opendoor.sync.SyncKind.PEOPLE;

import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import uk.opendoor.access.Caller;
import uk.opendoor.access.Role;
import uk.opendoor.account.Town;
import uk.opendoor.adviser.Capacity;
import uk.opendoor.audit.AuditEntries;
import uk.opendoor.family.Household;
import uk.opendoor.meeting.Conference;
import uk.opendoor.meeting.InvitedAs;
import uk.opendoor.meeting.held.HeldDeed;
import uk.opendoor.meeting.held.SaidMeeting;
import uk.opendoor.meeting.held.work.HeldMeetingsService;
import uk.opendoor.meeting.held.work.HeldView;
import uk.opendoor.shared.PersonId;

/** Meetings that the case system sends: kept once, changed as it says, and refused in words that name the field. */
@ExtendWith(ArquillianExtension.class)
class SyncedMeetingIT {

    @Inject
    private Sent sent;

    @Inject
    private HeldMeetingsService helds;

    @Inject
    private AuditEntries audit;

    @Inject
    private Conference conference;

    @Inject
    private Household household;

    @Inject
    private Town town;

    @Inject
    private Caller caller;

    private String ash;
    private String hazel;
    private String meeting;
    private PersonId worker;
    private LocalDate day;

    @BeforeEach
    void send() {
        ash = sent.reference();
        hazel = sent.reference();
        meeting = sent.reference();
        sent.send(PEOPLE, sent.youngPerson(ash) + "," + sent.relative(hazel));
        worker = conference.worker(sent.person(ash));
        day = conference.tuesday(30);
    }

    @Test
    void theSameSentAgainIsKeptOnce() {
        assertThat(sent.send(MEETINGS, usual())).isEqualTo("CREATED");
        assertThat(sent.send(MEETINGS, usual())).isEqualTo("UNCHANGED");
        assertThat(entries(ash)).isEqualTo(1);
        assertThat(seen()).singleElement().satisfies(one -> {
            assertThat(one.id()).isEqualTo(sent.ours(meeting));
            assertThat(one.held().slot().starts()).isEqualTo(day.atTime(10, 0));
            assertThat(one.held().place()).isEqualTo("Room 3, Larchfield House");
            assertThat(one.whole().guests())
                    .containsExactlyInAnyOrder(
                            new SaidMeeting.Guest(worker, InvitedAs.SOCIAL_WORKER),
                            new SaidMeeting.Guest(sent.person(hazel), InvitedAs.PARENT));
        });
    }

    @Test
    void whatIsTriedOutOnlyLeavesNothing() {
        assertThat(sent.send(MEETINGS, usual(), true)).isEqualTo("CREATED");
        assertThat(sent.ours(meeting)).isEmpty();
        assertThat(seen()).isEmpty();
        sent.send(MEETINGS, usual());
        assertThat(sent.send(MEETINGS, usual().replace("T10:00", "T11:00"), true))
                .isEqualTo("CHANGED");
        assertThat(entries(ash)).isEqualTo(1);
        assertThat(seen().get(0).held().slot().starts()).isEqualTo(day.atTime(10, 0));
    }

    @Test
    void eachChildOfItHasAnEntryOfTheirOwnAndSoHasOneWhoIsNoLongerOfIt() {
        String birch = another();
        String cedar = another();
        sent.send(MEETINGS, about(ash, birch));
        assertThat(entries(ash)).isEqualTo(1);
        assertThat(entries(birch)).isEqualTo(1);
        assertThat(sent.send(MEETINGS, about(birch, ash))).isEqualTo("UNCHANGED");
        assertThat(sent.send(MEETINGS, about(birch, cedar))).isEqualTo("CHANGED");
        assertThat(entries(ash)).isEqualTo(2);
        assertThat(entries(birch)).isEqualTo(2);
        assertThat(entries(cedar)).isEqualTo(1);
        assertThat(seen().get(0).whole().children()).containsExactlyInAnyOrder(sent.person(birch), sent.person(cedar));
    }

    @Test
    void calledOffItIsOutOfTheListUntilItIsOnAgain() {
        sent.send(MEETINGS, usual());
        String off = usual().replace("}", ",'cancelled':true}");
        assertThat(sent.send(MEETINGS, off)).isEqualTo("CHANGED");
        assertThat(sent.send(MEETINGS, off)).isEqualTo("UNCHANGED");
        assertThat(seen()).noneMatch(one -> one.held().isWaiting());
        assertThat(sent.send(MEETINGS, usual())).isEqualTo("CHANGED");
        assertThat(seen()).anyMatch(one -> one.held().isWaiting());
    }

    @Test
    void madeInErrorItGoesUnlessAWorkerHasDecided() {
        sent.send(MEETINGS, usual());
        assertThat(sent.send(MEETINGS, sent.withdrawn(meeting))).isEqualTo("WITHDRAWN");
        assertThat(seen()).isEmpty();
        assertThat(sent.send(MEETINGS, usual())).isEqualTo("CREATED");
        HeldView one = seen().get(0);
        helds.settle(sent.person(ash), one.id(), one.held().version(), HeldDeed.TURNED_DOWN, "Professionals only");
        assertThat(sent.send(MEETINGS, sent.withdrawn(meeting))).isEqualTo("WRONG withdrawn decidedHere");
        assertThat(seen()).hasSize(1);
    }

    @Test
    void aBadOneStopsNobodyAndSaysWhichFieldIsWrong() {
        String bad = usual().replace(meeting, "x").replace("'" + hazel + "'", "'nobody'");
        String relative = usual().replace(meeting, "y").replace("['" + ash + "']", "['" + ash + "','" + hazel + "']");
        String chair = usual().replace(meeting, "z").replace("}", ",'chair':'nobody@southshire.example'}");
        String family = usual().replace(meeting, "u").replace("}", ",'chair':'" + hazel + "'}");
        assertThat(sent.send(MEETINGS, String.join(",", bad, relative, chair, family, usual())))
                .isEqualTo("WRONG parents[0] unknownPerson, WRONG children[1] notYoung, WRONG chair unknownWorker,"
                        + " WRONG chair unknownWorker, CREATED");
    }

    /** The address of somebody in a family is no worker's, whoever asks. */
    @Test
    void nobodyLearnsByItWhoseAddressThatIs() {
        PersonId mother = conference.reachable(household.somebody(Role.FAMILY_MEMBER));
        String chair = usual().replace("}", ",'chair':'" + address(mother) + "'}");
        assertThat(sent.send(MEETINGS, chair)).isEqualTo("WRONG chair unknownWorker");
    }

    @Test
    void whatWorkersReleasedBeforeIsTheSameMeeting() {
        sent.send(MEETINGS, usual());
        town.run("delete from imported where reference = ?", meeting);
        assertThat(sent.send(MEETINGS, usual())).isEqualTo("UNCHANGED");
        assertThat(seen()).singleElement().satisfies(one -> assertThat(one.id()).isEqualTo(sent.ours(meeting)));
    }

    private String usual() {
        return about(ash);
    }

    private String about(String... children) {
        return "{'reference':'" + meeting + "','kind':'REVIEW_CONFERENCE','children':['"
                + String.join("','", children) + "'],'starts':'" + day
                + "T10:00','minutes':90,'place':'Room 3, Larchfield House','socialWorkers':['"
                + address(worker).toUpperCase(java.util.Locale.ROOT) + "'],'parents':['" + hazel + "']}";
    }

    private String another() {
        String reference = sent.reference();
        sent.send(PEOPLE, sent.youngPerson(reference));
        household.allocate(worker, sent.person(reference), Capacity.SOCIAL_WORKER);
        return reference;
    }

    private String address(PersonId somebody) {
        return town.one("select email from person where person_id = ?", somebody.value());
    }

    private List<HeldView> seen() {
        caller.enter(worker, Set.of(Role.SOCIAL_WORKER), null);
        return helds.mine();
    }

    /** Besides the one of the young person themselves. */
    private long entries(String reference) {
        return audit.looks(sent.person(reference), 0).entries().stream()
                        .filter(entry -> entry.what().equals("SYNC"))
                        .count()
                - 1;
    }
}
