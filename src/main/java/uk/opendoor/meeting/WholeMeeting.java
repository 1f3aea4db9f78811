package uk.opendoor.meeting;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import uk.opendoor.shared.NotFound;
import uk.opendoor.shared.PersonId;

/** One meeting with all that belongs to it. */
public record WholeMeeting(Meeting meeting, List<PersonId> children, List<MeetingInvitation> invitations, Past past) {

    /** What happened to it so far, each in the order in which it happened. */
    public record Past(
            List<DateChange> changes, List<SessionMove> moves, List<MeetingAnswer> answers, List<LateCost> costs) {

        private Past of(String meeting) {
            return new Past(
                    among(changes, DateChange::meetingId, meeting),
                    among(moves, SessionMove::meetingId, meeting),
                    among(answers, MeetingAnswer::meetingId, meeting),
                    among(costs, LateCost::meetingId, meeting));
        }
    }

    static List<WholeMeeting> all(
            List<Meeting> meetings, List<MeetingChild> children, List<MeetingInvitation> invitations, Past past) {
        return meetings.stream()
                .map(one -> new WholeMeeting(
                        one,
                        among(children, MeetingChild::meetingId, one.meetingId()).stream()
                                .map(MeetingChild::child)
                                .toList(),
                        among(invitations, MeetingInvitation::meetingId, one.meetingId()),
                        past.of(one.meetingId())))
                .toList();
    }

    private static <T> List<T> among(List<T> all, Function<T, String> meeting, String wanted) {
        return all.stream().filter(one -> meeting.apply(one).equals(wanted)).toList();
    }

    public boolean isAbout(PersonId child) {
        return children.contains(child);
    }

    /** Whom it is about besides this one. */
    public List<PersonId> further(PersonId first) {
        return children.stream().filter(child -> !child.equals(first)).toList();
    }

    public Optional<MeetingInvitation> invitationOf(PersonId guest) {
        return invitations.stream().filter(one -> guest.equals(one.invitee())).findFirst();
    }

    public MeetingInvitation invitation(String invitationId) {
        return invitations.stream()
                .filter(one -> one.invitationId().equals(invitationId))
                .findFirst()
                .orElseThrow(NotFound::new);
    }

    /** What somebody answered last. */
    public Optional<MeetingAnswer> answer(MeetingInvitation invitation) {
        return past.answers().stream()
                .filter(one -> one.invitationId().equals(invitation.invitationId()))
                .reduce((first, later) -> later);
    }

    /** The change that waits for a manager. */
    public Optional<DateChange> waiting() {
        return past.changes().stream()
                .filter(one -> one.state() == ChangeState.ASKED)
                .findFirst();
    }

    /** Whether all times of their own still fit into the day when the meeting moves there. */
    public boolean canMoveTo(Slot to) {
        return invitations.stream()
                .filter(MeetingInvitation::hasOwnTime)
                .map(one -> one.slot(meeting))
                .allMatch(own -> Slot.isPossible(own.takenAlong(meeting.slot(), to), own.minutes()));
    }

    /**
     * Does what was asked for: the meeting moves and takes times of their own along, or one person's own time changes, or it
     * is off. Who is left out is moved as well and hears nothing of it.
     *
     * @return what it was for each whom it is about, and for nobody else
     * @throws MovedOn if the meeting was held or cancelled, or the one whose own time it is was left out
     */
    public List<SessionMove> carryOut(DateChange change) {
        ChangeWanted wanted = change.wanted();
        if (!meeting.isBooked() || isOfOneLeftOut(wanted)) {
            throw new MovedOn(change.changeId());
        }
        if (wanted.only() != null) {
            return List.of(moveOne(change, invitation(wanted.only())));
        }
        List<SessionMove> moves = new ArrayList<>();
        invitations.stream()
                .filter(one -> !one.isLeftOut())
                .forEach(one -> moves.add(new SessionMove(
                        change, one, one.slot(meeting), wanted.isOff() ? null : along(one, wanted.next()))));
        if (wanted.isOff()) {
            meeting.cancel(change.askedAt());
        } else {
            invitations.stream()
                    .filter(MeetingInvitation::hasOwnTime)
                    .forEach(one -> one.meetAt(along(one, wanted.next())));
            meeting.move(wanted.next());
        }
        return moves;
    }

    /** Whether it would change the own time of somebody who may not hear of it. */
    public boolean isOfOneLeftOut(ChangeWanted wanted) {
        return wanted.only() != null && invitation(wanted.only()).isLeftOut();
    }

    private SessionMove moveOne(DateChange change, MeetingInvitation one) {
        SessionMove move =
                new SessionMove(change, one, one.slot(meeting), change.wanted().next());
        one.meetAt(change.wanted().next());
        return move;
    }

    /** When somebody comes if the whole meeting moves there. */
    public Slot along(MeetingInvitation one, Slot to) {
        Slot now = one.slot(meeting);
        return one.hasOwnTime() ? new Slot(now.takenAlong(meeting.slot(), to), now.minutes()) : to;
    }
}
