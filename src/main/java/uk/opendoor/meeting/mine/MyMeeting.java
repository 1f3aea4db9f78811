package uk.opendoor.meeting.mine;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import uk.opendoor.guide.MeetingGuide;
import uk.opendoor.meeting.AnswerKind;
import uk.opendoor.meeting.ChangeReason;
import uk.opendoor.meeting.Due;
import uk.opendoor.meeting.InvitedAs;
import uk.opendoor.meeting.MeetingState;
import uk.opendoor.meeting.Needs;
import uk.opendoor.meeting.Slot;

/**
 * A meeting as one who is invited sees it: as if it were held for them alone.
 *
 * @param invitation its id, which nobody else who is invited shares
 * @param children the names of those whom they are invited for, or an empty name where they may not know it
 * @param slot when they come: their own time, if they have one
 * @param due by when it must be, or null
 * @param seenUntil the first day on which they see nothing of it any more, if that is before it, or null
 * @param out whether they do not take part: then the time is the one that they knew, and nothing else is told
 * @param edition how often it was changed for them
 * @param needsBy the last day on which what they need is asked for in time, or null
 * @param answer or null
 */
public record MyMeeting(
        String id,
        String invitation,
        MeetingGuide guide,
        MeetingState state,
        List<String> children,
        Slot slot,
        Place place,
        List<Attendee> attendees,
        Due due,
        List<Changed> changes,
        LocalDate needsBy,
        Answer answer,
        boolean costTold,
        LocalDate seenUntil,
        boolean out,
        int edition) {

    /**
     * @param shared whether they may know the room
     * @param room empty if they may not know it, or there is none
     */
    public record Place(boolean shared, String room, String link) {}

    /**
     * @param role what another professional is, or null
     * @param name null if they may not know it
     */
    public record Attendee(InvitedAs as, String role, String name) {}

    /** @param next null if the meeting is off */
    public record Changed(LocalDate on, Slot old, Slot next, ChangeReason reason, boolean shortNotice) {}

    /**
     * @param at when we had it, as the clock stood in England
     * @param late whether it asks for something that we may not be able to arrange in time
     */
    public record Answer(AnswerKind kind, String words, Needs needs, String receipt, LocalDateTime at, boolean late) {}

    public boolean booked() {
        return state == MeetingState.BOOKED && !out;
    }

    public boolean off() {
        return state == MeetingState.CANCELLED && !out;
    }

    /** Whether we changed it so late that it may have cost them something. */
    public boolean lateChange() {
        return changes.stream().anyMatch(Changed::shortNotice);
    }
}
