package uk.opendoor.meeting.calendar;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import jakarta.inject.Inject;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import uk.opendoor.access.Caller;
import uk.opendoor.access.Home;
import uk.opendoor.access.Permission;
import uk.opendoor.access.Role;
import uk.opendoor.account.Town;
import uk.opendoor.account.Visitor;
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
import uk.opendoor.shared.NotFound;
import uk.opendoor.shared.PersonId;

/** Two parents who live apart, one conference, and what the calendar of one of them hears of it. */
@ExtendWith(ArquillianExtension.class)
class CalendarIT {

    private static final String PLACE = "Larch House, Room 2";

    @Inject
    private CalendarService calendar;

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

    private final String meetingId = UUID.randomUUID().toString();
    private final String placeGrant = UUID.randomUUID().toString();
    private final String grant = UUID.randomUUID().toString();
    private PersonId worker;
    private PersonId child;
    private PersonId mother;
    private PersonId father;
    private LocalDateTime at;

    @BeforeEach
    void book() {
        worker = household.somebody(Role.SOCIAL_WORKER);
        child = household.youngPerson(14);
        mother = household.somebody(Role.FAMILY_MEMBER);
        father = household.somebody(Role.FAMILY_MEMBER);
        household.allocate(worker, child, Capacity.SOCIAL_WORKER);
        asWorker();
        String relation = household.parent(mother, child).relationId();
        grant(grant, relation, Permission.MEETING);
        grant(placeGrant, relation, Permission.MEETING_PLACE);
        grant(UUID.randomUUID().toString(), household.parent(father, child).relationId(), Permission.MEETING);
        at = household.today().plusDays(30).atTime(10, 0);
        meetings.add(
                new Meeting(
                        meetingId,
                        MeetingKind.REVIEW_CONFERENCE,
                        new Slot(at, 180),
                        new Where(PLACE, ""),
                        null,
                        worker,
                        at.minusDays(40).atZone(ZoneOffset.UTC).toInstant(),
                        ""),
                new MeetingChild(meetingId, child),
                invitation(mother, at),
                invitation(father, at.plusMinutes(90)));
    }

    @Test
    void tellsEachTheirOwnTimeAndNothingElse() {
        String hers = fetch(make(mother, false));
        assertThat(hers)
                .contains("DTSTART;TZID=Europe/London:" + stamp(at), "SUMMARY:Appointment\r\n", "SEQUENCE:0")
                .doesNotContain(stamp(at.plusMinutes(90)), PLACE, "LOCATION", "onference", meetingId);
        assertThat(fetch(make(father, false)))
                .contains(stamp(at.plusMinutes(90)))
                .doesNotContain("DTSTART;TZID=Europe/London:" + stamp(at), uid(hers));
    }

    @Test
    void tellsThePlaceOnlyIfSheAskedAndMayKnowIt() {
        assertThat(unfolded(fetch(make(mother, true)))).contains("LOCATION:Larch House\\, Room 2");
        assertThat(fetch(make(father, true))).doesNotContain("LOCATION");
    }

    @Test
    void aMeetingThatMovesIsTheSameOneMovedAndOneThatIsOffStaysAsOff() {
        String secret = make(mother, false);
        String uid = uid(fetch(secret));
        asWorker();
        LocalDateTime later = at.plusDays(7);
        changes.change(
                child, meetingId, id(), new ChangeWanted(new Slot(later, 180), null, ChangeReason.ROOM, "Boiler"));
        assertThat(fetch(secret)).contains(uid, stamp(later), "SEQUENCE:1").doesNotContain(stamp(at));
        asWorker();
        changes.change(child, meetingId, id(), new ChangeWanted(null, null, ChangeReason.ROOM, "Boiler"));
        assertThat(fetch(secret)).contains(uid, "STATUS:CANCELLED", "SEQUENCE:2", "SUMMARY:Appointment\\, cancelled");
    }

    @Test
    void whoLosesTheRightReadsNothingFromThatMomentOn() {
        String secret = make(mother, false);
        asWorker();
        grants.withdraw(child, grant, "Agreed with the chair");
        assertThat(fetch(secret)).contains("BEGIN:VCALENDAR").doesNotContain("BEGIN:VEVENT");
    }

    @Test
    void anAddressThatWasTakenBackIsNotThere() {
        String secret = make(mother, false);
        fetch(secret);
        assertThat(calendar.see(Home.FAMILY).orElseThrow().fetchedAt()).isNotNull();
        calendar.revoke(Home.FAMILY);
        assertThat(open(secret).status()).isEqualTo(404);
        assertThat(calendar.see(Home.FAMILY)).isEmpty();
    }

    @Test
    void theOneBeforeEndsWhenAnotherIsMade() {
        String first = make(mother, false);
        String second = make(mother, false);
        assertThat(open(first).status()).isEqualTo(404);
        assertThat(open(second).status()).isEqualTo(200);
        assertThat(town.one("select count(*) from calendar_feed where token_hash = ?", second))
                .isEqualTo("0");
    }

    @Test
    void whoHasLeftHasNoCalendar() {
        String secret = make(mother, false);
        town.run("delete from held_role where person = (select id from person where person_id = ?)", mother.value());
        assertThat(open(secret).status()).isEqualTo(404);
    }

    @Test
    void whatIsNoAddressIsNotThere() {
        String secret = make(mother, false);
        for (String path : List.of("", "/x.ics", "/" + secret, "/" + secret + ".ICS", "/" + secret + "x.ics")) {
            assertThat(new Visitor().open("/calendar" + path).status()).as(path).isEqualTo(404);
        }
    }

    @Test
    void isAnsweredWithoutACookieAndKeptByNobody() {
        Visitor answer = open(make(mother, false));
        assertThat(answer.header("Content-Type")).isEqualToIgnoringCase("text/calendar; charset=utf-8");
        assertThat(answer.header("Cache-Control")).isEqualTo("no-store");
        assertThat(answer.header("Set-Cookie")).isEmpty();
    }

    @Test
    void isForRelativesAndYoungPeopleOnly() {
        asWorker();
        assertThatExceptionOfType(NotFound.class).isThrownBy(() -> calendar.make(Home.WORK, false));
        assertThatExceptionOfType(NotFound.class).isThrownBy(() -> calendar.make(Home.FAMILY, false));
        as(mother);
        assertThatExceptionOfType(NotFound.class).isThrownBy(() -> calendar.see(Home.ME));
        assertThatExceptionOfType(NotFound.class).isThrownBy(() -> calendar.one(Home.FAMILY, id()));
    }

    private String make(PersonId who, boolean withPlace) {
        as(who);
        return calendar.make(Home.FAMILY, withPlace);
    }

    private static Visitor open(String secret) {
        return new Visitor().open("/calendar/" + secret + ".ics");
    }

    private static String fetch(String secret) {
        Visitor answer = open(secret);
        assertThat(answer.status()).isEqualTo(200);
        return answer.text();
    }

    private static String unfolded(String text) {
        return text.replace("\r\n ", "").replace("\r\n\t", "");
    }

    private static String uid(String text) {
        return text.lines().filter(line -> line.startsWith("UID:")).findFirst().orElseThrow();
    }

    private static String stamp(LocalDateTime at) {
        return DateTimeFormatter.ofPattern("uuuuMMdd'T'HHmmss").format(at);
    }

    private MeetingInvitation invitation(PersonId who, LocalDateTime starts) {
        return new MeetingInvitation(
                id(), meetingId, who, InvitedAs.PARENT, null, new Slot(starts, 60), true, List.of(child));
    }

    private void grant(String id, String relation, Permission permission) {
        grants.grant(
                child,
                new GrantWanted(id, relation, permission, household.today().plusDays(90)),
                Household.REASON);
    }

    private void asWorker() {
        caller.enter(worker, Set.of(Role.SOCIAL_WORKER), null);
    }

    private void as(PersonId parent) {
        caller.enter(parent, Set.of(Role.FAMILY_MEMBER), null);
    }

    private static String id() {
        return UUID.randomUUID().toString();
    }
}
