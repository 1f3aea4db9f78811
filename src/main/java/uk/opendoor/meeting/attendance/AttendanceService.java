package uk.opendoor.meeting.attendance;

import jakarta.inject.Inject;
import java.time.Clock;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import uk.opendoor.access.About;
import uk.opendoor.access.Access;
import uk.opendoor.access.Caller;
import uk.opendoor.access.Permission;
import uk.opendoor.access.Permitted;
import uk.opendoor.access.UseCase;
import uk.opendoor.account.People;
import uk.opendoor.meeting.Meeting;
import uk.opendoor.meeting.MeetingInvitation;
import uk.opendoor.meeting.MeetingState;
import uk.opendoor.meeting.Meetings;
import uk.opendoor.meeting.MovedOn;
import uk.opendoor.meeting.WholeMeeting;
import uk.opendoor.meeting.book.AlsoAbout;
import uk.opendoor.shared.FormId;
import uk.opendoor.shared.NotFound;
import uk.opendoor.shared.PersonId;

/** Writes down who was at a meeting that was held. */
@UseCase
public class AttendanceService {

    private Meetings meetings;
    private Attendances attendances;
    private People people;
    private Access access;
    private AlsoAbout also;
    private Caller caller;
    private Clock clock;

    protected AttendanceService() {}

    @Inject
    public AttendanceService(
            Meetings meetings,
            Attendances attendances,
            People people,
            Access access,
            AlsoAbout also,
            Caller caller,
            Clock clock) {
        this.meetings = meetings;
        this.attendances = attendances;
        this.people = people;
        this.access = access;
        this.also = also;
        this.caller = caller;
        this.clock = clock;
    }

    @Permitted(Permission.MEETING_GUESTS)
    public AttendanceView see(@About PersonId child, String meetingId) {
        WholeMeeting whole = held(child, meetingId);
        List<Attendance> written = attendances.of(meetingId);
        Map<PersonId, String> names = people.names(whole.invitations().stream()
                .map(MeetingInvitation::invitee)
                .filter(Objects::nonNull)
                .collect(Collectors.toSet()));
        return new AttendanceView(
                whole.invitations().stream()
                        .filter(one -> !one.isLeftOut())
                        .map(one -> guest(one, written, names))
                        .sorted(Comparator.comparing(AttendanceView.Guest::as)
                                .thenComparing(AttendanceView.Guest::name))
                        .toList(),
                attendances.uninvited(meetingId).stream()
                        .filter(one -> !one.isStruck())
                        .map(one -> new AttendanceView.Besides(one.uninvitedId(), one.who()))
                        .toList(),
                whole.children().stream().allMatch(each -> access.allows(Permission.RECORD_MEETING, each)));
    }

    private static AttendanceView.Guest guest(
            MeetingInvitation one, List<Attendance> written, Map<PersonId, String> names) {
        return new AttendanceView.Guest(
                one.invitationId(),
                one.invitee() == null ? one.role() : names.getOrDefault(one.invitee(), ""),
                one.invitedAs(),
                came(one, written));
    }

    /** What was written down last of one who was invited, or null. */
    private static Came came(MeetingInvitation guest, List<Attendance> latestFirst) {
        return latestFirst.stream()
                .filter(one -> one.invitationId().equals(guest.invitationId()))
                .map(Attendance::came)
                .findFirst()
                .orElse(null);
    }

    /**
     * Writes down who of the guests came. Only what is new is written, so that two who do it at once lose nothing of each
     * other's; the same form twice is one.
     *
     * @throws MovedOn if the same form arrives at this moment
     */
    @Permitted(Permission.RECORD_MEETING)
    public void attend(@About PersonId child, String meetingId, String formId, Map<String, Came> came) {
        new FormId(formId);
        WholeMeeting whole = held(child, meetingId);
        whole.further(child).forEach(also::change);
        List<Attendance> before = attendances.of(meetingId);
        if (before.stream().anyMatch(one -> one.formId().equals(formId))) {
            return;
        }
        meetings.add(whole.invitations().stream()
                .filter(guest -> isNew(guest, came, before))
                .map(guest ->
                        new Attendance(formId, guest, came.get(guest.invitationId()), caller.person(), clock.instant()))
                .toArray());
    }

    private static boolean isNew(MeetingInvitation guest, Map<String, Came> came, List<Attendance> before) {
        Came wanted = came.get(guest.invitationId());
        return wanted != null && wanted != came(guest, before);
    }

    /**
     * Writes down somebody who came and had not been invited. The same form twice is one.
     *
     * @throws MovedOn if the same form arrives at this moment
     */
    @Permitted(Permission.RECORD_MEETING)
    public void add(@About PersonId child, String meetingId, String formId, String who) {
        new FormId(formId);
        WholeMeeting whole = held(child, meetingId);
        whole.further(child).forEach(also::change);
        if (attendances.uninvited(meetingId).stream()
                .noneMatch(one -> one.uninvitedId().equals(formId))) {
            meetings.add(new Uninvited(formId, meetingId, who, caller.person(), clock.instant()));
        }
    }

    /** Strikes out one of them; who does it again changes nothing. @throws MovedOn if another does it at this moment */
    @Permitted(Permission.RECORD_MEETING)
    public void strike(@About PersonId child, String meetingId, String uninvitedId) {
        WholeMeeting whole = held(child, meetingId);
        whole.further(child).forEach(also::change);
        Uninvited written = attendances.uninvited(meetingId).stream()
                .filter(one -> one.uninvitedId().equals(uninvitedId))
                .findFirst()
                .orElseThrow(NotFound::new);
        if (!written.isStruck()) {
            written.strike(caller.person(), clock.instant());
            meetings.flush();
        }
    }

    private WholeMeeting held(PersonId child, String meetingId) {
        WholeMeeting whole = meetings.get(meetingId);
        Meeting meeting = whole.meeting();
        if (!whole.isAbout(child) || meeting.state() != MeetingState.HELD) {
            throw new NotFound();
        }
        return whole;
    }
}
