package uk.opendoor.meeting.work;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Optional;
import uk.opendoor.meeting.AnswerKind;
import uk.opendoor.meeting.ChangeReason;
import uk.opendoor.meeting.ChangeState;
import uk.opendoor.meeting.Due;
import uk.opendoor.meeting.InvitedAs;
import uk.opendoor.meeting.Meeting;
import uk.opendoor.meeting.Needs;
import uk.opendoor.meeting.Slot;

/**
 * A meeting as a worker sees it.
 *
 * @param about the names of those whom it is about and who are the reader's to see
 * @param reportBy by when the parents have the report, or null
 * @param said what the case system says now, if it is something else; or null
 * @param may what the reader may do now
 */
public record WorkMeeting(
        Meeting meeting,
        List<String> about,
        Optional<Due> due,
        LocalDate reportBy,
        String bookedBy,
        List<Guest> guests,
        List<Changed> changes,
        Said said,
        May may) {

    /**
     * @param off whether it is called off there
     * @param slot when it is as the case system has it, or null if that is no difference
     * @param place where it is there, or null if that is no difference
     * @param mine whether the reader can answer it
     */
    public record Said(String heldId, boolean off, Slot slot, String place, boolean mine) {}

    /**
     * @param name what they are called, or what another professional is
     * @param own whether they come at a time of their own
     * @param children whom they are invited for, if it is about several
     * @param unreached whether the portal has no way to tell them, so that somebody must ring
     * @param closed whether they cannot read of it here
     * @param leftOut whether the chair has left them out of it
     * @param answer or null
     */
    public record Guest(
            String invitationId,
            String name,
            InvitedAs as,
            Slot slot,
            boolean own,
            boolean placeShared,
            List<String> children,
            boolean unreached,
            boolean closed,
            boolean leftOut,
            Answer answer,
            List<String> costs) {

        /** Whether they are asked for an answer: workers know by themselves. */
        public boolean asked() {
            return !as.isProfessional() && !leftOut;
        }
    }

    /**
     * @param at when we had it, as the clock stood in England
     * @param late whether it asks for something after the last day on which that was in time
     */
    public record Answer(AnswerKind kind, String words, Needs needs, LocalDateTime at, boolean late) {}

    /**
     * @param next or null if the meeting is off
     * @param whose the name of the one whose own time it is, or null
     * @param decidedBy or null while it waits
     */
    public record Changed(
            String changeId,
            Slot old,
            Slot next,
            String whose,
            ChangeReason reason,
            String words,
            ChangeState state,
            boolean shortNotice,
            String askedBy,
            LocalDate askedOn,
            String decidedBy) {}

    /**
     * @param change whether they may change its date or call it off now
     * @param hold whether they may say that it was held
     * @param sign whether a change waits for their yes
     * @param shortNotice whether a change now needs a manager
     */
    public record May(boolean change, boolean hold, boolean sign, boolean shortNotice) {}

    public Changed waiting() {
        return changes.stream()
                .filter(one -> one.state() == ChangeState.ASKED)
                .findFirst()
                .orElse(null);
    }

    public List<Changed> decided() {
        return changes.stream().filter(one -> one.state() != ChangeState.ASKED).toList();
    }

    public List<Guest> withOwnTime() {
        return guests.stream().filter(one -> one.own() && !one.leftOut()).toList();
    }
}
