package uk.opendoor.meeting.exclude;

import jakarta.inject.Inject;
import jakarta.inject.Provider;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import uk.opendoor.access.About;
import uk.opendoor.access.Caller;
import uk.opendoor.access.Permission;
import uk.opendoor.access.Permitted;
import uk.opendoor.access.UseCase;
import uk.opendoor.deadline.Deadlines;
import uk.opendoor.meeting.Due;
import uk.opendoor.meeting.GuestsTold;
import uk.opendoor.meeting.InvitedAs;
import uk.opendoor.meeting.MeetingInvitation;
import uk.opendoor.meeting.Meetings;
import uk.opendoor.meeting.MovedOn;
import uk.opendoor.meeting.WholeMeeting;
import uk.opendoor.meeting.book.AlsoAbout;
import uk.opendoor.shared.FormId;
import uk.opendoor.shared.NotFound;
import uk.opendoor.shared.PersonId;

/** A worker asks the chair to leave a relative out, or takes that back. */
@UseCase
public class AskService {

    private Meetings meetings;
    private Exclusions exclusions;
    private Chairing chairing;
    private AlsoAbout also;
    private GuestsTold told;
    private Caller caller;
    private Provider<Deadlines> deadlines;
    private Clock clock;

    protected AskService() {}

    @Inject
    public AskService(
            Meetings meetings,
            Exclusions exclusions,
            Chairing chairing,
            AlsoAbout also,
            GuestsTold told,
            Caller caller,
            Provider<Deadlines> deadlines,
            Clock clock) {
        this.meetings = meetings;
        this.exclusions = exclusions;
        this.chairing = chairing;
        this.also = also;
        this.told = told;
        this.caller = caller;
        this.deadlines = deadlines;
        this.clock = clock;
    }

    /**
     * Asks the chair. The same form twice is once.
     *
     * @throws MovedOn if something is open already, it has begun or is off, or it has become late meanwhile
     */
    @Permitted(Permission.ASK_EXCLUSION)
    public void ask(@About PersonId child, String meetingId, String invitationId, String formId, Asked asked) {
        new FormId(formId);
        WholeMeeting whole = meetings.get(meetingId);
        MeetingInvitation guest = Invited.get(whole, invitationId, child);
        List<Exclusion> before = exclusions.ofInvitation(invitationId);
        if (before.stream().anyMatch(one -> one.exclusionId().equals(formId))) {
            return;
        }
        if (chairing.isChair(whole) || !chairing.hasChair(whole)) {
            throw new NotFound();
        }
        guest.children().stream().filter(other -> !other.equals(child)).forEach(also::change);
        boolean isUnexplained = isLate(whole) && asked.lateWhy().isEmpty();
        if (!chairing.isAhead(whole) || Exclusions.open(before).isPresent() || isUnexplained) {
            throw new MovedOn(meetingId);
        }
        meetings.add(new Exclusion(formId, guest, asked, caller.person(), clock.instant()));
        tellChair(whole);
    }

    private boolean isLate(WholeMeeting whole) {
        return Due.exclusionAsked(whole.meeting().slot().day(), deadlines.get())
                .filter(by -> LocalDate.now(clock).isAfter(by))
                .isPresent();
    }

    /** Takes it back, and the chair hears of it. @throws MovedOn if it is decided already, or somebody else asked */
    @Permitted(Permission.ASK_EXCLUSION)
    public void withdraw(@About PersonId child, String meetingId, String invitationId, String exclusionId) {
        WholeMeeting whole = meetings.get(meetingId);
        MeetingInvitation guest = Invited.get(whole, invitationId, child);
        Exclusion one = exclusions.open(invitationId, exclusionId);
        guest.children().stream().filter(other -> !other.equals(child)).forEach(also::change);
        one.withdraw(caller.person(), clock.instant());
        meetings.flush();
        tellChair(whole);
    }

    private void tellChair(WholeMeeting whole) {
        whole.invitations().stream()
                .filter(one -> one.invitedAs() == InvitedAs.CHAIR)
                .forEach(one -> told.tellWorker(one.invitee()));
    }
}
