package uk.opendoor.meeting;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import jakarta.inject.Inject;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import uk.opendoor.access.Caller;
import uk.opendoor.access.Role;
import uk.opendoor.adviser.Capacity;
import uk.opendoor.family.Household;
import uk.opendoor.meeting.attendance.AttendanceService;
import uk.opendoor.meeting.attendance.AttendanceView;
import uk.opendoor.meeting.attendance.Came;
import uk.opendoor.meeting.book.BookingWanted;
import uk.opendoor.meeting.work.ChangeService;
import uk.opendoor.shared.MovedClock;
import uk.opendoor.shared.NotFound;
import uk.opendoor.shared.PersonId;

/** Who was at a conference: of those who were invited, and besides. */
@ExtendWith(ArquillianExtension.class)
class AttendanceIT {

    private static final int FAR = 30;
    private static final ZoneId ENGLAND = ZoneId.of("Europe/London");

    @Inject
    private AttendanceService attendance;

    @Inject
    private ChangeService changes;

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
    void nobodyCameToAMeetingThatWasNotHeld() {
        refused(() -> attendance.see(child, id));
        refused(() -> attendance.add(child, id, Conference.id(), "Sam Reed, health visitor"));
    }

    @Test
    void twoWhoWriteItDownLoseNothingOfEachOthers() {
        hold();
        List<AttendanceView.Guest> guests = attendance.see(child, id).guests();
        String form = Conference.id();
        attendance.attend(child, id, form, Map.of(guests.get(0).invitationId(), Came.CAME));
        attendance.attend(child, id, form, Map.of(guests.get(0).invitationId(), Came.NOT_KNOWN));
        asChair();
        attendance.attend(child, id, Conference.id(), Map.of(guests.get(1).invitationId(), Came.SENT_VIEWS));
        assertThat(attendance.see(child, id).guests())
                .extracting(AttendanceView.Guest::came)
                .containsExactly(Came.CAME, Came.SENT_VIEWS, null);
        attendance.attend(child, id, Conference.id(), Map.of(guests.get(0).invitationId(), Came.DID_NOT_COME));
        assertThat(attendance.see(child, id).guests().get(0).came()).isEqualTo(Came.DID_NOT_COME);
    }

    @Test
    void whoCameBesidesIsWrittenOnceAndCanBeStruckOut() {
        hold();
        String form = Conference.id();
        attendance.add(child, id, form, "Sam Reed, health visitor");
        attendance.add(child, id, form, "The same form again");
        asChair();
        attendance.add(child, id, Conference.id(), "Kit Moss, school nurse");
        assertThat(besides()).containsExactly("Sam Reed, health visitor", "Kit Moss, school nurse");
        attendance.strike(child, id, form);
        attendance.strike(child, id, form);
        assertThat(besides()).containsExactly("Kit Moss, school nurse");
        refused(() -> attendance.strike(child, id, Conference.id()));
    }

    @Test
    void whoMayNotOpenTheMeetingOfOneOfItsChildrenWritesNothing() {
        hold();
        parents.enter(parents.mother());
        refused(() -> attendance.see(child, id));
        refused(() -> attendance.add(child, id, Conference.id(), "Sam Reed, health visitor"));
        caller.enter(household.somebody(Role.SOCIAL_WORKER), Set.of(Role.SOCIAL_WORKER), null);
        refused(() -> attendance.add(child, id, Conference.id(), "Sam Reed, health visitor"));
        refused(() -> attendance.strike(child, id, Conference.id()));
    }

    private List<String> besides() {
        return attendance.see(child, id).besides().stream()
                .map(AttendanceView.Besides::who)
                .toList();
    }

    private void hold() {
        clock.forwardTo(conference.tuesday(FAR).atTime(12, 30).atZone(ENGLAND).toInstant());
        parents.asWorker();
        changes.hold(child, id);
    }

    private void asChair() {
        caller.enter(chair, Set.of(Role.REVIEWING_OFFICER), null);
    }

    private static void refused(Runnable deed) {
        assertThatExceptionOfType(NotFound.class).isThrownBy(deed::run);
    }
}
