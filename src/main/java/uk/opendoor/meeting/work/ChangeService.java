package uk.opendoor.meeting.work;

import jakarta.inject.Inject;
import jakarta.inject.Provider;
import java.time.Clock;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Optional;
import uk.opendoor.access.About;
import uk.opendoor.access.Access;
import uk.opendoor.access.Caller;
import uk.opendoor.access.Document;
import uk.opendoor.access.Permission;
import uk.opendoor.access.Permitted;
import uk.opendoor.access.UseCase;
import uk.opendoor.deadline.Deadlines;
import uk.opendoor.meeting.ChangeState;
import uk.opendoor.meeting.ChangeWanted;
import uk.opendoor.meeting.DateChange;
import uk.opendoor.meeting.Due;
import uk.opendoor.meeting.GuestsTold;
import uk.opendoor.meeting.MeetingInvitation;
import uk.opendoor.meeting.Meetings;
import uk.opendoor.meeting.MovedOn;
import uk.opendoor.meeting.SessionMove;
import uk.opendoor.meeting.Slot;
import uk.opendoor.meeting.Tidings;
import uk.opendoor.meeting.Warned;
import uk.opendoor.meeting.WholeMeeting;
import uk.opendoor.meeting.book.AlsoAbout;
import uk.opendoor.meeting.book.Speaking;
import uk.opendoor.meeting.coordinate.ChairsTerm;
import uk.opendoor.shared.FormId;
import uk.opendoor.shared.NotFound;
import uk.opendoor.shared.PersonId;

/** Changes the date of a meeting, calls it off, and says that it was held. Inside the notice period a manager decides. */
@UseCase
public class ChangeService {

    private Meetings meetings;
    private Speaking speaking;
    private AlsoAbout also;
    private GuestsTold told;
    private ChairsTerm chairs;
    private Access access;
    private Caller caller;
    private Provider<Deadlines> deadlines;
    private Clock clock;

    protected ChangeService() {}

    @Inject
    public ChangeService(
            Meetings meetings,
            Speaking speaking,
            AlsoAbout also,
            GuestsTold told,
            ChairsTerm chairs,
            Access access,
            Caller caller,
            Provider<Deadlines> deadlines,
            Clock clock) {
        this.meetings = meetings;
        this.speaking = speaking;
        this.also = also;
        this.told = told;
        this.chairs = chairs;
        this.access = access;
        this.caller = caller;
        this.deadlines = deadlines;
        this.clock = clock;
    }

    /** What speaks against another time; nothing to say of a meeting that is called off. */
    @Permitted(Permission.MEETING_GUESTS)
    public List<Warned> against(@About PersonId child, @Document String meetingId, ChangeWanted wanted) {
        WholeMeeting whole = whole(child, meetingId);
        if (wanted.isOff()) {
            return List.of();
        }
        List<Warned> all = wanted.only() == null
                ? speaking.against(whole, wanted.next())
                : speaking.against(whole, whole.invitation(wanted.only()), wanted.next());
        return all.stream().filter(one -> one.needsReason(caller.roles())).toList();
    }

    /** Whether all times of their own fit into the day that it would move to. */
    @Permitted(Permission.MEETING_GUESTS)
    public boolean fits(@About PersonId child, @Document String meetingId, Slot next) {
        return whole(child, meetingId).canMoveTo(next);
    }

    /**
     * Changes it and tells those whom it is about; inside the notice period it waits for a manager, unless one asks. The same
     * form twice is one change.
     *
     * @return whether it is changed now
     * @throws MovedOn if another change waits, or it has begun, or was held or cancelled
     */
    @Permitted(Permission.BOOK_MEETING)
    public boolean change(@About PersonId child, @Document String meetingId, String formId, ChangeWanted wanted) {
        new FormId(formId);
        WholeMeeting whole = whole(child, meetingId);
        Optional<DateChange> before = whole.past().changes().stream()
                .filter(one -> one.changeId().equals(formId))
                .findFirst();
        if (before.isPresent()) {
            return before.get().isMade();
        }
        whole.further(child).forEach(one -> also.change(one, meetingId));
        refuseIfMovedOn(whole, wanted);
        DateChange change = asked(whole, formId, wanted);
        meetings.add(change);
        boolean isTheirs = whole.children().stream().allMatch(one -> access.allows(Permission.SIGN_MEETING, one));
        if (change.isShortNotice() && !isTheirs) {
            told.tellManagers(whole.children());
            return false;
        }
        carryOut(whole, change);
        return true;
    }

    private void refuseIfMovedOn(WholeMeeting whole, ChangeWanted wanted) {
        LocalDateTime now = LocalDateTime.now(clock);
        boolean isPast = !now.isBefore(whole.meeting().slot().starts())
                || !wanted.isOff() && !wanted.next().starts().isAfter(now);
        if (!whole.meeting().isBooked() || whole.waiting().isPresent() || isPast || whole.isOfOneLeftOut(wanted)) {
            throw new MovedOn(whole.meeting().meetingId());
        }
    }

    private DateChange asked(WholeMeeting whole, String formId, ChangeWanted wanted) {
        Slot old = wanted.only() == null
                ? whole.meeting().slot()
                : whole.invitation(wanted.only()).slot(whole.meeting());
        boolean isShort = Due.isShortNotice(LocalDate.now(clock), old.day(), deadlines.get());
        return new DateChange(formId, whole.meeting(), wanted, old, isShort, caller.person(), clock.instant());
    }

    private void carryOut(WholeMeeting whole, DateChange change) {
        change.decide(ChangeState.MADE, caller.person(), clock.instant());
        List<SessionMove> moves = whole.carryOut(change);
        meetings.add(moves.toArray());
        List<MeetingInvitation> whom = moves.stream()
                .map(move -> whole.invitation(move.invitationId()))
                .toList();
        told.tell(whom, change.wanted().isOff() ? Tidings.OFF : Tidings.CHANGED);
        chairs.follow(whole.meeting());
    }

    /**
     * A manager says yes or no to a change that waits. Whoever asked is told; those whom it is about only of a yes.
     *
     * @throws MovedOn if it is decided already, or the new time is over
     */
    @Permitted(Permission.SIGN_MEETING)
    public void decide(@About PersonId child, String meetingId, String changeId, boolean yes) {
        WholeMeeting whole = whole(child, meetingId);
        whole.further(child).forEach(also::sign);
        DateChange change =
                whole.waiting().filter(one -> one.changeId().equals(changeId)).orElseThrow(() -> new MovedOn(changeId));
        if (yes) {
            refuseIfOver(change);
            carryOut(whole, change);
        } else {
            change.decide(ChangeState.REFUSED, caller.person(), clock.instant());
            meetings.flush();
        }
        told.tellWorker(change.askedBy());
    }

    private void refuseIfOver(DateChange change) {
        Slot next = change.wanted().next();
        if (next != null && !next.starts().isAfter(LocalDateTime.now(clock))) {
            throw new MovedOn(change.changeId());
        }
    }

    /** @throws MovedOn if it has not begun, or was held or cancelled */
    @Permitted(Permission.BOOK_MEETING)
    public void hold(@About PersonId child, @Document String meetingId) {
        WholeMeeting whole = whole(child, meetingId);
        whole.further(child).forEach(one -> also.change(one, meetingId));
        whole.meeting().hold(LocalDateTime.now(clock), clock.instant());
        meetings.flush();
    }

    private WholeMeeting whole(PersonId child, String meetingId) {
        WholeMeeting whole = meetings.get(meetingId);
        if (!whole.isAbout(child)) {
            throw new NotFound();
        }
        return whole;
    }
}
