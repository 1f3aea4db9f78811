package uk.opendoor.meeting.part;

import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import uk.opendoor.access.About;
import uk.opendoor.access.Access;
import uk.opendoor.access.Caller;
import uk.opendoor.access.Home;
import uk.opendoor.access.Permission;
import uk.opendoor.access.Permitted;
import uk.opendoor.access.UseCase;
import uk.opendoor.family.ChangedMeanwhile;
import uk.opendoor.meeting.GuestsTold;
import uk.opendoor.meeting.InvitedAs;
import uk.opendoor.meeting.MeetingInvitation;
import uk.opendoor.meeting.Meetings;
import uk.opendoor.meeting.MovedOn;
import uk.opendoor.meeting.WholeMeeting;
import uk.opendoor.shared.FormId;
import uk.opendoor.shared.NotFound;
import uk.opendoor.shared.PersonId;

/** My part for a meeting that I am invited to: I write, keep it for later, and send it until the meeting begins. */
@UseCase
public class MyPartService {

    /** A supporter helps somebody to say their part, and has none of their own. */
    private static final Set<InvitedAs> WRITERS = EnumSet.of(InvitedAs.YOUNG_PERSON, InvitedAs.PARENT);

    private OwnParts parts;
    private Meetings meetings;
    private GuestsTold told;
    private Access access;
    private Caller caller;
    private Clock clock;

    protected MyPartService() {}

    @Inject
    public MyPartService(
            OwnParts parts, Meetings meetings, GuestsTold told, Access access, Caller caller, Clock clock) {
        this.parts = parts;
        this.meetings = meetings;
        this.told = told;
        this.access = access;
        this.caller = caller;
        this.clock = clock;
    }

    /** A child whom I am invited for and whose meetings I may see, if I have a part in this meeting. */
    @Permitted(Permission.OWN_ACCOUNT)
    public Optional<PersonId> about(String meetingId, Home home) {
        return meetings.find(meetingId)
                .map(meeting -> meetings.get(meetingId))
                .flatMap(whole -> mine(whole, home))
                .flatMap(mine -> mine.children().stream()
                        .filter(child -> access.allows(Permission.MEETING, child))
                        .findFirst());
    }

    /** What I wrote: nobody else is ever shown a draft, and to look at my own words is no look at a record. */
    @Permitted(Permission.OWN_ACCOUNT)
    public MyPart see(String meetingId, Home home) {
        WholeMeeting whole = whole(meetingId, home);
        MeetingInvitation mine = mine(whole, home).orElseThrow(NotFound::new);
        List<OwnPart> all = parts.of(mine.invitationId());
        List<MyPart.Sent> sent = new ArrayList<>(
                all.stream().filter(OwnPart::isSent).map(this::sent).toList());
        Collections.reverse(sent);
        MyPart.Draft draft = all.stream()
                .filter(one -> !one.isSent())
                .map(this::draft)
                .findFirst()
                .orElse(null);
        return new MyPart(sent, draft, isOpen(whole, mine));
    }

    /**
     * What they typed, and over what.
     *
     * @param seen which revision of the draft they saw, or -1 if there was none
     */
    public record Typed(String partId, int seen, PartWords words, List<OwnPoint> points) {}

    /**
     * Keeps it for later; the same form twice is once.
     *
     * @throws ChangedMeanwhile if it was changed or sent since then, in another window
     * @throws MovedOn if the meeting has begun or is off
     */
    @Permitted(Permission.OWN_ACCOUNT)
    public void keep(String meetingId, Home home, Typed typed) {
        write(whole(meetingId, home), home, typed);
    }

    /**
     * Sends it with the time at which we had it, and tells those who work with the child. The same form twice is once.
     *
     * @throws ChangedMeanwhile if it was changed or sent since then, in another window
     * @throws MovedOn if the meeting has begun or is off
     */
    @Permitted(Permission.SEND_PART)
    public void send(@About PersonId child, String meetingId, Home home, Typed typed) {
        WholeMeeting whole = whole(meetingId, home);
        if (mine(whole, home).filter(one -> one.children().contains(child)).isEmpty()
                || !access.allows(Permission.MEETING, child)) {
            throw new NotFound();
        }
        OwnPart part = write(whole, home, typed);
        if (!part.isSent()) {
            requireOpen(whole, home, typed);
            part.send(clock.instant());
            parts.flush();
            told.tellWorkers(whole.children());
        }
    }

    /** A draft that was kept in time is not sent after the meeting has begun. */
    private void requireOpen(WholeMeeting whole, Home home, Typed typed) {
        if (!isOpen(whole, mine(whole, home).orElseThrow(NotFound::new))) {
            throw new MovedOn(typed.partId());
        }
    }

    private OwnPart write(WholeMeeting whole, Home home, Typed typed) {
        new FormId(typed.partId());
        MeetingInvitation mine = mine(whole, home).orElseThrow(NotFound::new);
        List<OwnPart> all = parts.of(mine.invitationId());
        Optional<OwnPart> before =
                all.stream().filter(one -> one.partId().equals(typed.partId())).findFirst();
        if (before.filter(one -> one.isSame(typed.words(), typed.points())).isPresent()) {
            return before.get();
        }
        if (!isOpen(whole, mine)) {
            throw new MovedOn(typed.partId());
        }
        Optional<OwnPart> other =
                before.or(() -> all.stream().filter(one -> !one.isSent()).findFirst());
        if (other.filter(one -> one.isSent()
                        || one.revision() != typed.seen()
                        || !one.partId().equals(typed.partId()))
                .isPresent()) {
            throw new ChangedMeanwhile();
        }
        return written(before, mine, typed);
    }

    private OwnPart written(Optional<OwnPart> before, MeetingInvitation mine, Typed typed) {
        Instant now = clock.instant();
        if (before.isPresent()) {
            before.get().write(typed.words(), typed.points(), now);
            parts.flush();
            return before.get();
        }
        OwnPart part = new OwnPart(typed.partId(), mine, typed.words(), typed.points(), now);
        parts.add(part);
        return part;
    }

    private WholeMeeting whole(String meetingId, Home home) {
        WholeMeeting whole = meetings.get(meetingId);
        if (mine(whole, home)
                .filter(one -> one.children().stream().anyMatch(child -> access.allows(Permission.MEETING, child)))
                .isEmpty()) {
            throw new NotFound();
        }
        return whole;
    }

    private Optional<MeetingInvitation> mine(WholeMeeting whole, Home home) {
        return whole.invitationOf(caller.person())
                .filter(one -> WRITERS.contains(one.invitedAs()))
                .filter(one -> one.invitedAs().home().filter(home::equals).isPresent());
    }

    private boolean isOpen(WholeMeeting whole, MeetingInvitation mine) {
        return whole.meeting().isBooked()
                && clock.instant().isBefore(mine.knownSlot(whole.meeting()).moment());
    }

    private MyPart.Sent sent(OwnPart one) {
        return new MyPart.Sent(
                one.receipt(),
                one.words(),
                one.points(),
                time(one.sentAt()),
                one.readAt() == null ? null : time(one.readAt()));
    }

    private MyPart.Draft draft(OwnPart one) {
        return new MyPart.Draft(one.partId(), one.revision(), one.words(), one.points(), time(one.savedAt()));
    }

    private LocalDateTime time(Instant moment) {
        return LocalDateTime.ofInstant(moment, clock.getZone());
    }
}
