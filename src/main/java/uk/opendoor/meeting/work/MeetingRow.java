package uk.opendoor.meeting.work;

import java.time.LocalDate;
import uk.opendoor.meeting.MeetingKind;
import uk.opendoor.meeting.MeetingState;
import uk.opendoor.meeting.Slot;

/**
 * One line of the list of meetings.
 *
 * @param about the names of those whom it is about and who are the reader's to see
 * @param initials the same for a screen that others can see
 * @param chair the name of the one who leads it, or empty
 * @param answered how many of those who can answer have
 * @param mine whether the reader is invited
 * @param waits whether a change waits for a manager
 * @param late whether it is later than a limit allows
 */
public record MeetingRow(
        String id,
        MeetingKind kind,
        MeetingState state,
        Slot slot,
        String about,
        String initials,
        String chair,
        String room,
        int answered,
        int asked,
        boolean mine,
        boolean waits,
        boolean late) {

    public LocalDate day() {
        return slot.day();
    }
}
