package uk.opendoor.meeting.held;

import java.time.LocalDateTime;
import java.util.List;
import uk.opendoor.meeting.InvitedAs;
import uk.opendoor.meeting.MeetingKind;
import uk.opendoor.meeting.Slot;
import uk.opendoor.shared.PersonId;

/**
 * What the case system says of one meeting. {@link SaidCheck} says whether it can be so.
 *
 * @param reference what the case system calls it, the same for good
 * @param children whom it is about, all known here
 * @param starts as the clock on the wall shows it in England
 * @param place in words, or empty
 * @param guests who comes, all known here
 * @param off whether it is called off
 */
public record SaidMeeting(
        String reference,
        MeetingKind kind,
        List<PersonId> children,
        LocalDateTime starts,
        int minutes,
        String place,
        List<Guest> guests,
        boolean off) {

    /** More than ever sat round one table. */
    public static final int MOST_GUESTS = 50;

    public SaidMeeting {
        children = List.copyOf(children);
        guests = List.copyOf(guests);
        place = place == null ? "" : place.strip();
    }

    public record Guest(PersonId who, InvitedAs as) {}

    Slot slot() {
        return new Slot(starts, minutes);
    }
}
