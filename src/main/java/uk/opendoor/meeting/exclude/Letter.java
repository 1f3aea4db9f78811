package uk.opendoor.meeting.exclude;

import java.time.LocalDate;
import java.util.List;
import uk.opendoor.meeting.Slot;

/**
 * What the chair writes to one who is left out. It holds nothing of anybody else, and of the meeting only the part that is theirs.
 *
 * @param name to whom
 * @param on when it was decided
 * @param part when they come, if it is in part; otherwise null
 * @param words the chair's own
 * @param reviewBy by when the chair looks again
 * @param endedOn since when it is over, or null
 */
public record Letter(
        String name,
        LocalDate on,
        Extent extent,
        Slot part,
        List<Instead> instead,
        String words,
        LocalDate reviewBy,
        LocalDate endedOn) {

    public boolean whole() {
        return extent == Extent.WHOLE;
    }
}
