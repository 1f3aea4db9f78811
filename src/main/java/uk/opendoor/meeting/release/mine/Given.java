package uk.opendoor.meeting.release.mine;

import java.time.LocalDate;
import uk.opendoor.meeting.release.paper.PaperKind;

/**
 * A paper that somebody was given.
 *
 * @param meeting for which it is, or null
 * @param on the day on which they got it, or on which it was taken back
 * @param until the first day on which they do not have it any more
 * @param takenBack whether they had it, and have it no more
 */
public record Given(
        String id, PaperKind kind, String meeting, LocalDate on, LocalDate until, boolean opened, boolean takenBack) {}
