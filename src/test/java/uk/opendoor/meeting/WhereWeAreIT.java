package uk.opendoor.meeting;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.inject.Inject;
import java.time.Instant;
import java.time.LocalDateTime;
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
import uk.opendoor.family.Household;
import uk.opendoor.meeting.after.AfterService;
import uk.opendoor.meeting.after.DecisionWanted;
import uk.opendoor.meeting.after.Outcome;
import uk.opendoor.meeting.after.PlanKind;
import uk.opendoor.meeting.book.BookingWanted;
import uk.opendoor.meeting.journey.ChildJourney;
import uk.opendoor.meeting.journey.JourneyService;
import uk.opendoor.meeting.journey.Point;
import uk.opendoor.meeting.journey.Point.What;
import uk.opendoor.meeting.plan.WorkFamilyPlansService;
import uk.opendoor.meeting.work.ChangeService;
import uk.opendoor.shared.MovedClock;
import uk.opendoor.shared.PersonId;

/** Each relative reads a journey of what they are asked to and may read, and of nothing else. */
@ExtendWith(ArquillianExtension.class)
class WhereWeAreIT {

    private static final ZoneId ENGLAND = ZoneId.of("Europe/London");
    private static final DecisionWanted PLAN =
            new DecisionWanted(Outcome.PLAN, PlanKind.CHILD_PROTECTION, "The plan goes on.");

    @Inject
    private JourneyService journey;

    @Inject
    private AfterService after;

    @Inject
    private ChangeService changes;

    @Inject
    private WorkFamilyPlansService plans;

    @Inject
    private AChair chair;

    @Inject
    private Conference conference;

    @Inject
    private Household household;

    @Inject
    private MovedClock clock;

    @Inject
    private Caller caller;

    private TwoParents parents;
    private PersonId child;

    @BeforeEach
    void bring() {
        parents = chair.bring();
        child = parents.child();
    }

    @AfterEach
    void now() {
        clock.back();
    }

    @Test
    void eachParentReadsTheirOwnTime() {
        assertThat(seenBy(parents.mother()))
                .singleElement()
                .satisfies(one -> assertThat(one.time()).hasHour(10));
        assertThat(seenBy(parents.father()))
                .singleElement()
                .satisfies(one -> assertThat(one.time()).hasHour(11));
        assertThat(seenBy(conference.relative(child))).isEmpty();
        assertThat(journey.general()).isNotEmpty();
    }

    @Test
    void aMeetingThatTheyAreNotAskedToIsNotOnTheWay() {
        BookingWanted hers =
                conference.wanted(40, List.of(child), conference.comes(parents.mother(), InvitedAs.PARENT, child));
        parents.book(hers);
        assertThat(seenBy(parents.mother())).hasSize(2);
        assertThat(seenBy(parents.father())).hasSize(1);
    }

    @Test
    void whoIsLeftOutReadsNoDay() {
        chair.enter();
        chair.decide(chair.whole());
        assertThat(seenBy(parents.father())).singleElement().satisfies(one -> {
            assertThat(one.what()).isEqualTo(What.LEFT_OUT);
            assertThat(one.day()).isNull();
            assertThat(one.due()).isNull();
        });
        assertThat(seenBy(parents.mother())).extracting(Point::what).containsExactly(What.BOOKED);
    }

    @Test
    void whatComesNextIsWorkedOutOnceTheyWereTold() {
        hold();
        chair.enter();
        String decision = Conference.id();
        after.decideConference(child, chair.meeting(), 0, decision, PLAN);
        assertThat(seenBy(parents.mother())).extracting(Point::what).containsExactly(What.HELD);
        chair.enter();
        after.tell(child, chair.meeting(), decision);
        assertThat(seenBy(parents.mother()))
                .extracting(Point::what)
                .containsExactly(What.HELD, What.NOT_BOOKED, What.NOT_BOOKED);
        BookingWanted his =
                conference.wanted(90, List.of(child), conference.comes(parents.father(), InvitedAs.PARENT, child));
        parents.book(his);
        assertThat(seenBy(parents.mother()))
                .as("nothing of what he alone is asked to")
                .extracting(Point::what)
                .containsExactly(What.HELD, What.NOT_BOOKED, What.NOT_BOOKED);
    }

    @Test
    void aPlanIsOnTheWayOfWhoMayReadItOnceItIsGiven() {
        PersonId reader = conference.parent(household.today().plusMonths(6), List.of(child), Permission.FAMILY_PLAN);
        String plan = Conference.id();
        parents.asWorker();
        plans.begin(child, plan, PlanKind.CHILD_PROTECTION, null);
        assertThat(seenBy(reader)).isEmpty();
        parents.asWorker();
        plans.give(child, plan);
        assertThat(seenBy(reader)).extracting(Point::id).containsExactly(plan);
        assertThat(journeys(reader)).extracting(ChildJourney::name).containsExactly("");
        assertThat(seenBy(parents.mother())).extracting(Point::id).doesNotContain(plan);
    }

    @Test
    void itIsOfNobodyOnceTheRightEndsOrTheChildIs18() {
        clock.forwardTo(at(household.today().plusMonths(6).atTime(0, 1)));
        assertThat(journeys(parents.mother())).isEmpty();
        clock.back();
        PersonId longer = conference.parent(household.today().plusYears(5), List.of(child), Permission.MEETING);
        assertThat(journeys(longer)).hasSize(1);
        clock.forwardTo(at(household.today().plusYears(3).plusDays(1).atTime(0, 1)));
        assertThat(journeys(longer)).isEmpty();
    }

    private void hold() {
        clock.forwardTo(at(conference.tuesday(AChair.FAR).atTime(12, 30)));
        parents.asWorker();
        changes.hold(child, chair.meeting());
    }

    private static Instant at(LocalDateTime moment) {
        return moment.atZone(ENGLAND).toInstant();
    }

    private List<ChildJourney> journeys(PersonId relative) {
        caller.enter(relative, Set.of(Role.FAMILY_MEMBER), null);
        return journey.mine();
    }

    private List<Point> seenBy(PersonId relative) {
        return journeys(relative).stream()
                .flatMap(one -> one.stages().stream())
                .flatMap(stage -> stage.points().stream())
                .toList();
    }
}
