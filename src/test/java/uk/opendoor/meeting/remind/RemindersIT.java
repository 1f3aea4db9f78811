package uk.opendoor.meeting.remind;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import uk.opendoor.access.Caller;
import uk.opendoor.access.Permission;
import uk.opendoor.access.Role;
import uk.opendoor.account.Reach;
import uk.opendoor.account.Town;
import uk.opendoor.adviser.Capacity;
import uk.opendoor.family.Household;
import uk.opendoor.family.grant.GrantService;
import uk.opendoor.family.grant.GrantWanted;
import uk.opendoor.meeting.ChangeReason;
import uk.opendoor.meeting.ChangeWanted;
import uk.opendoor.meeting.InvitedAs;
import uk.opendoor.meeting.Meeting;
import uk.opendoor.meeting.MeetingChild;
import uk.opendoor.meeting.MeetingInvitation;
import uk.opendoor.meeting.MeetingKind;
import uk.opendoor.meeting.Meetings;
import uk.opendoor.meeting.Slot;
import uk.opendoor.meeting.Where;
import uk.opendoor.meeting.work.ChangeService;
import uk.opendoor.shared.PersonId;

/** A week and a day before a meeting, once each, and only who may know of it. */
@ExtendWith(ArquillianExtension.class)
class RemindersIT {

    private static final Duration LONG_AGO = Duration.ofDays(20);

    @Inject
    private ReminderRound round;

    @Inject
    private Meetings meetings;

    @Inject
    private ChangeService changes;

    @Inject
    private GrantService grants;

    @Inject
    private Household household;

    @Inject
    private Town town;

    @Inject
    private Caller caller;

    @Inject
    private Clock clock;

    private final String grant = UUID.randomUUID().toString();
    private PersonId worker;
    private PersonId child;
    private PersonId mother;

    @BeforeEach
    void bring() {
        worker = household.somebody(Role.SOCIAL_WORKER);
        child = household.youngPerson(14);
        household.allocate(worker, child, Capacity.SOCIAL_WORKER);
        String address = UUID.randomUUID() + "@mail.example";
        mother = town.add("Reminded", Role.FAMILY_MEMBER, new Reach(address, null, false, true, null, null));
        asWorker();
        grants.grant(
                child,
                new GrantWanted(
                        grant, household.parent(mother, child).relationId(), Permission.MEETING, today().plusDays(90)),
                Household.REASON);
    }

    @Test
    void remindsOnceAWeekBeforeAndOnceTheDayBefore() {
        booked(7, LONG_AGO);
        booked(1, LONG_AGO);
        round.remind();
        assertThat(sent()).isEqualTo(2);
        round.remind();
        assertThat(sent()).isEqualTo(2);
    }

    @Test
    void saysThatThereIsAnAppointmentAndNothingElse() {
        booked(7, LONG_AGO);
        round.remind();
        assertThat(town.one("select subject from outbox_message where person = ?", mother.value()))
                .isEqualTo("Your appointment");
        assertThat(town.one("select body from outbox_message where person = ?", mother.value()))
                .contains("You have an appointment soon. Sign in to see.")
                .doesNotContain("onference", "child", "Larch");
    }

    @Test
    void whatIsFarAwayOverOrJustBookedWaits() {
        booked(8, LONG_AGO);
        booked(0, LONG_AGO);
        booked(5, Duration.ofMinutes(1));
        round.remind();
        assertThat(sent()).isZero();
    }

    @Test
    void whoMayNotSeeItIsNotReminded() {
        booked(7, LONG_AGO);
        grants.withdraw(child, grant, "Agreed with the chair");
        round.remind();
        assertThat(sent()).isZero();
    }

    @Test
    void whomTheChairLeftOutIsNotReminded() {
        String meeting = booked(7, LONG_AGO);
        town.run(
                "update invitation_to_meeting set known_starts_at = current_timestamp, known_minutes = 60"
                        + " where meeting_id = ?",
                meeting);
        round.remind();
        assertThat(sent()).isZero();
    }

    @Test
    void whatMovesIsRemindedOfAgainAndWhatIsOffIsNot() {
        String meeting = booked(7, LONG_AGO);
        round.remind();
        asWorker();
        change(meeting, new Slot(today().plusDays(6).atTime(14, 0), 60));
        round.remind();
        assertThat(sent()).isEqualTo(2);
        String other = booked(7, LONG_AGO);
        asWorker();
        change(other, null);
        round.remind();
        assertThat(sent()).isEqualTo(2);
    }

    @Test
    void aTimeOfOnesOwnOnAnotherDayIsTheOneThatCounts() {
        String meeting = booked(20, LONG_AGO);
        asWorker();
        String invitation = town.one("select invitation_id from invitation_to_meeting where meeting_id = ?", meeting);
        change(meeting, new Slot(today().plusDays(1).atTime(14, 0), 60), invitation);
        round.remind();
        assertThat(sent()).isEqualTo(1);
    }

    private void change(String meeting, Slot next) {
        change(meeting, next, null);
    }

    /** Inside the notice period it waits for a manager; this test is the manager. */
    private void change(String meeting, Slot next, String only) {
        String id = UUID.randomUUID().toString();
        boolean done =
                changes.change(child, meeting, id, new ChangeWanted(next, only, ChangeReason.ROOM, "The boiler"));
        if (!done) {
            PersonId manager = household.managerOf(worker);
            caller.enter(manager, Set.of(Role.TEAM_MANAGER), null);
            changes.decide(child, meeting, id, true);
        }
    }

    private String booked(int inDays, Duration ago) {
        String id = UUID.randomUUID().toString();
        Instant at = clock.instant().minus(ago);
        meetings.add(
                new Meeting(
                        id,
                        MeetingKind.REVIEW_CONFERENCE,
                        new Slot(today().plusDays(inDays).atTime(10, 0), 60),
                        new Where("Larch House", ""),
                        null,
                        worker,
                        at,
                        ""),
                new MeetingChild(id, child),
                new MeetingInvitation(
                        UUID.randomUUID().toString(), id, mother, InvitedAs.PARENT, null, null, false, List.of(child)));
        return id;
    }

    private int sent() {
        return Integer.parseInt(town.one(
                "select count(*) from outbox_message where template = 'meetingSoon' and person = ?", mother.value()));
    }

    private LocalDate today() {
        return household.today();
    }

    private void asWorker() {
        caller.enter(worker, Set.of(Role.SOCIAL_WORKER), null);
    }
}
