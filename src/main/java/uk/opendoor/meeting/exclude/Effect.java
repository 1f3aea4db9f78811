package uk.opendoor.meeting.exclude;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.inject.Provider;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import uk.opendoor.deadline.Deadlines;
import uk.opendoor.meeting.ChangeReason;
import uk.opendoor.meeting.ChangeState;
import uk.opendoor.meeting.ChangeWanted;
import uk.opendoor.meeting.DateChange;
import uk.opendoor.meeting.Due;
import uk.opendoor.meeting.GuestsTold;
import uk.opendoor.meeting.InvitedAs;
import uk.opendoor.meeting.MeetingInvitation;
import uk.opendoor.meeting.Meetings;
import uk.opendoor.meeting.Slot;
import uk.opendoor.meeting.Tidings;
import uk.opendoor.meeting.WholeMeeting;
import uk.opendoor.meeting.coordinate.ChairsTerm;
import uk.opendoor.shared.Messages;
import uk.opendoor.shared.NotFound;

/** What a decision of the chair does to the invitations, and what those whom it is about hear: once, and in neutral words. */
@ApplicationScoped
public class Effect {

    private Meetings meetings;
    private Exclusions exclusions;
    private GuestsTold told;
    private ChairsTerm chairs;
    private Messages messages;
    private Provider<Deadlines> deadlines;
    private Clock clock;

    protected Effect() {}

    @Inject
    public Effect(
            Meetings meetings,
            Exclusions exclusions,
            GuestsTold told,
            ChairsTerm chairs,
            Messages messages,
            Provider<Deadlines> deadlines,
            Clock clock) {
        this.meetings = meetings;
        this.exclusions = exclusions;
        this.told = told;
        this.chairs = chairs;
        this.messages = messages;
        this.deadlines = deadlines;
        this.clock = clock;
    }

    void of(WholeMeeting whole, MeetingInvitation guest, Exclusion one) {
        chairs.lookAgain(whole.meeting(), one.reviewBy());
        if (one.part() == null) {
            leaveOut(whole, guest, one);
        } else {
            moveOne(whole, guest, one);
            told.tell(List.of(guest), Tidings.CHANGED);
        }
    }

    private void leaveOut(WholeMeeting whole, MeetingInvitation guest, Exclusion one) {
        List<MeetingInvitation> out = Stream.concat(Stream.of(guest), companions(whole, one).stream())
                .filter(each -> !each.isLeftOut())
                .toList();
        out.forEach(each -> each.leaveOut(whole.meeting()));
        meetings.flush();
        told.tell(out, Tidings.CHANGED);
    }

    /** Only a supporter can be somebody who comes with another one alone. */
    private static List<MeetingInvitation> companions(WholeMeeting whole, Exclusion one) {
        List<MeetingInvitation> all =
                one.companions().stream().map(whole::invitation).toList();
        if (all.stream().anyMatch(each -> each.invitedAs() != InvitedAs.SUPPORTER)) {
            throw new NotFound();
        }
        return all;
    }

    /** They come at a time of their own: a change like any other, that only they hear of. */
    private void moveOne(WholeMeeting whole, MeetingInvitation guest, Exclusion one) {
        Slot old = guest.slot(whole.meeting());
        if (one.part().isSame(old)) {
            return;
        }
        Instant now = clock.instant();
        DateChange change = new DateChange(
                UUID.randomUUID().toString(),
                whole.meeting(),
                new ChangeWanted(
                        one.part(), guest.invitationId(), ChangeReason.OTHER, messages.say("leftOut.partChange")),
                old,
                Due.isShortNotice(LocalDate.now(clock), old.day(), deadlines.get()),
                one.decidedBy(),
                now);
        change.decide(ChangeState.MADE, one.decidedBy(), now);
        meetings.add(change);
        meetings.add(whole.carryOut(change).toArray());
    }

    /** After the chair looked at it again. Of a meeting that is over or off nobody is invited anew. */
    void look(WholeMeeting whole, MeetingInvitation guest, Exclusion one) {
        if (one.isInForce()) {
            chairs.lookAgain(whole.meeting(), one.reviewBy());
        }
        if (one.isInForce() || !whole.meeting().isBooked()) {
            told.tell(List.of(guest), Tidings.DECIDED);
        } else if (guest.isLeftOut()) {
            inviteAgain(whole, guest, one);
        } else {
            told.tell(List.of(guest), Tidings.CHANGED);
        }
    }

    private void inviteAgain(WholeMeeting whole, MeetingInvitation guest, Exclusion one) {
        List<Exclusion> others = exclusions.of(whole.meeting().meetingId());
        List<MeetingInvitation> back = Stream.concat(Stream.of(guest), companions(whole, one).stream())
                .filter(MeetingInvitation::isLeftOut)
                .filter(each -> others.stream().noneMatch(other -> keepsOut(other, each)))
                .toList();
        back.forEach(MeetingInvitation::inviteAgain);
        meetings.flush();
        told.tell(back, Tidings.BOOKED);
    }

    /** Whether they are left out by something else as well. */
    private static boolean keepsOut(Exclusion other, MeetingInvitation one) {
        return other.isInForce()
                && other.part() == null
                && (other.invitationId().equals(one.invitationId())
                        || other.companions().contains(one.invitationId()));
    }
}
