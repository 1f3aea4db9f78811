package uk.opendoor.meeting.part;

import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDateTime;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import uk.opendoor.access.About;
import uk.opendoor.access.Access;
import uk.opendoor.access.Permission;
import uk.opendoor.access.Permitted;
import uk.opendoor.access.UseCase;
import uk.opendoor.meeting.MeetingInvitation;
import uk.opendoor.meeting.Meetings;
import uk.opendoor.meeting.WholeMeeting;
import uk.opendoor.meeting.work.WorkMeeting;
import uk.opendoor.meeting.work.WorkMeetingsService;
import uk.opendoor.shared.PersonId;

/** The pack of a meeting, for the workers who may open the record of one whom it is about. */
@UseCase
public class PackService {

    private OwnParts parts;
    private Meetings meetings;
    private WorkMeetingsService work;
    private Access access;
    private Clock clock;

    protected PackService() {}

    @Inject
    public PackService(OwnParts parts, Meetings meetings, WorkMeetingsService work, Access access, Clock clock) {
        this.parts = parts;
        this.meetings = meetings;
        this.work = work;
        this.access = access;
        this.clock = clock;
    }

    /** Who sent something and when; nobody has opened it by that. */
    @Permitted(Permission.MEETING_PACK)
    public Pack glance(@About PersonId child, String meetingId) {
        return pack(child, meetingId);
    }

    /** All of it, to read: from now on they see that it was opened. */
    @Permitted(Permission.MEETING_PACK)
    public Pack open(@About PersonId child, String meetingId) {
        Pack pack = pack(child, meetingId);
        parts.read(
                latest(meetings.get(meetingId)).stream()
                        .map(sent -> sent.part().partId())
                        .toList(),
                clock.instant());
        return pack;
    }

    private Pack pack(PersonId child, String meetingId) {
        WorkMeeting meeting = work.see(child, meetingId);
        Map<String, WorkMeeting.Guest> guests =
                meeting.guests().stream().collect(Collectors.toMap(WorkMeeting.Guest::invitationId, guest -> guest));
        return new Pack(
                meeting,
                latest(meetings.get(meetingId)).stream()
                        .map(sent -> entry(sent, guests.get(sent.part().invitationId())))
                        .toList());
    }

    private record Latest(OwnPart part, int earlier) {}

    /** The last of each person who is invited for a child whose record the reader may open. */
    private List<Latest> latest(WholeMeeting whole) {
        Map<String, Latest> last = new LinkedHashMap<>();
        parts.sent(whole.meeting().meetingId())
                .forEach(part -> last.merge(
                        part.invitationId(),
                        new Latest(part, 0),
                        (before, now) -> new Latest(now.part(), before.earlier() + 1)));
        return whole.invitations().stream()
                .filter(this::isTheirs)
                .flatMap(one -> Stream.ofNullable(last.get(one.invitationId())))
                .toList();
    }

    private boolean isTheirs(MeetingInvitation invitation) {
        return invitation.children().stream().anyMatch(child -> access.allows(Permission.MEETING_PACK, child));
    }

    private Pack.Entry entry(Latest sent, WorkMeeting.Guest guest) {
        OwnPart part = sent.part();
        return new Pack.Entry(
                guest.name(),
                guest.as(),
                part.receipt(),
                LocalDateTime.ofInstant(part.sentAt(), clock.getZone()),
                part.words(),
                part.points(),
                sent.earlier(),
                part.readAt() == null);
    }
}
