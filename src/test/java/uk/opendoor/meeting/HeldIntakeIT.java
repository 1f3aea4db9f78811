package uk.opendoor.meeting;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.tuple;

import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import uk.opendoor.access.Caller;
import uk.opendoor.access.Home;
import uk.opendoor.access.Role;
import uk.opendoor.adviser.Capacity;
import uk.opendoor.family.Household;
import uk.opendoor.family.Statements;
import uk.opendoor.meeting.held.SaidMeeting;
import uk.opendoor.meeting.held.Taken;
import uk.opendoor.meeting.held.work.HeldMeetingsService;
import uk.opendoor.meeting.held.work.HeldView;
import uk.opendoor.meeting.mine.MyMeetingsService;
import uk.opendoor.meeting.work.WorkMeetingsService;
import uk.opendoor.shared.NotFound;
import uk.opendoor.shared.PersonId;
import uk.opendoor.shared.WrongField;

/** What the case system says of meetings: kept once, refused in words that name the field, and for no family to see. */
@ExtendWith(ArquillianExtension.class)
class HeldIntakeIT {

    private static final int FAR = 30;

    @Inject
    private ACaseSystem system;

    @Inject
    private HeldMeetingsService helds;

    @Inject
    private WorkMeetingsService work;

    @Inject
    private MyMeetingsService mine;

    @Inject
    private Meetings meetings;

    @Inject
    private TwoParents parents;

    @Inject
    private Conference conference;

    @Inject
    private Household household;

    @Inject
    private Statements statements;

    @Inject
    private Caller caller;

    private PersonId child;
    private LocalDate day;

    @BeforeEach
    void bring() {
        parents.bring();
        child = parents.child();
        day = conference.tuesday(FAR);
    }

    @Test
    void theSameSaidTwiceIsKeptOnce() {
        assertThat(system.says(usual()).outcome()).isEqualTo(Taken.Outcome.CREATED);
        assertThat(system.says(usual()).outcome()).isEqualTo(Taken.Outcome.UNCHANGED);
        assertThat(seen()).singleElement().satisfies(one -> {
            assertThat(one.held().slot().starts()).isEqualTo(day.atTime(ACaseSystem.TEN));
            assertThat(one.changedOn()).isNull();
        });
    }

    @Test
    void whatIsSaidOtherwiseReplacesIt() {
        system.says(usual());
        PersonId other = household.youngPerson(14);
        household.allocate(parents.worker(), other, Capacity.SOCIAL_WORKER);
        Taken changed = system.says(system.meeting(day.plusDays(1), false, List.of(other)));
        assertThat(changed.outcome()).isEqualTo(Taken.Outcome.CHANGED);
        assertThat(changed.about()).containsExactlyInAnyOrder(child, other);
        assertThat(seen()).singleElement().satisfies(one -> {
            assertThat(one.whole().children()).containsExactly(other);
            assertThat(one.whole().guests()).isEmpty();
            assertThat(one.held().slot().day()).isEqualTo(day.plusDays(1));
        });
    }

    @Test
    void aLookKeepsNothing() {
        assertThat(system.wouldTake(usual()).outcome()).isEqualTo(Taken.Outcome.CREATED);
        assertThat(seen()).isEmpty();
    }

    @Test
    void whoIsNotKnownHereIsNamedByTheField() {
        SaidMeeting wrong = system.meeting(
                day,
                false,
                List.of(child, parents.mother()),
                new SaidMeeting.Guest(PersonId.random(), InvitedAs.PARENT));
        Taken refused = system.says(wrong);
        assertThat(refused.outcome()).isEqualTo(Taken.Outcome.REFUSED);
        assertThat(refused.wrong())
                .extracting(WrongField::field, WrongField::reason)
                .containsExactly(tuple("children[1]", "notKnown"), tuple("guests[0]", "notKnown"));
        assertThat(seen()).isEmpty();
    }

    @Test
    void nobodyOfTheFamilySeesOrHearsOfIt() {
        system.says(usual());
        for (PersonId parent : List.of(parents.mother(), parents.father())) {
            parents.enter(parent);
            assertThat(mine.ofFamily()).isEmpty();
            assertThat(conference.notices(parent, "meetingBooked")).isZero();
            refused(() -> helds.mine());
        }
        caller.enter(child, Set.of(Role.YOUNG_PERSON), null);
        assertThat(mine.mine(child)).isEmpty();
        assertThat(meetings.forGuest(child, Home.ME, household.today())).isEmpty();
        assertThat(meetings.about(List.of(child), household.today(), day.plusYears(1)))
                .isEmpty();
        assertThat(meetings.engaged(List.of(child, parents.mother(), parents.worker()), day))
                .isEmpty();
        parents.asWorker();
        assertThat(work.mine(household.today(), day.plusYears(1))).isEmpty();
    }

    @Test
    void whatIsNotTheirsIsNotThere() {
        system.says(usual());
        String id = seen().get(0).id();
        PersonId stranger = conference.worker(household.youngPerson(14));
        caller.enter(stranger, Set.of(Role.SOCIAL_WORKER), null);
        assertThat(helds.mine()).isEmpty();
        refused(() -> helds.first(id));
        refused(() -> helds.see(child, id));
        parents.enter(parents.mother());
        refused(() -> helds.see(child, id));
    }

    @Test
    void aChildWhoIsNotTheirsKeepsTheWholeOfItFromThem() {
        PersonId foreign = household.youngPerson(14);
        system.says(system.meeting(day, false, List.of(child, foreign)));
        assertThat(seen()).isEmpty();
        household.allocate(parents.worker(), foreign, Capacity.SOCIAL_WORKER);
        String id = seen().get(0).id();
        PersonId other = conference.worker(child);
        caller.enter(other, Set.of(Role.SOCIAL_WORKER), null);
        assertThat(helds.mine()).isEmpty();
        refused(() -> helds.first(id));
        refused(() -> helds.see(child, id));
    }

    @Test
    void theListTakesAsManyStatementsForManyAsForOne() {
        system.says(usual());
        parents.asWorker();
        List<String> one = statements.of(() -> helds.mine());
        for (int i = 0; i < 3; i++) {
            SaidMeeting said = usual();
            system.says(new SaidMeeting(
                    said.reference() + i,
                    said.kind(),
                    said.children(),
                    said.starts().plusDays(i),
                    60,
                    "",
                    said.guests(),
                    false));
        }
        assertThat(statements.of(() -> helds.mine())).hasSameSizeAs(one);
        assertThat(seen()).hasSize(4);
    }

    private SaidMeeting usual() {
        return system.meeting(
                day,
                false,
                List.of(child),
                new SaidMeeting.Guest(parents.worker(), InvitedAs.SOCIAL_WORKER),
                new SaidMeeting.Guest(parents.mother(), InvitedAs.PARENT));
    }

    private List<HeldView> seen() {
        parents.asWorker();
        return helds.mine();
    }

    private static void refused(Runnable deed) {
        assertThatExceptionOfType(NotFound.class).isThrownBy(deed::run);
    }
}
