package uk.opendoor.meeting.release.give;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import uk.opendoor.meeting.release.paper.Flagged;
import uk.opendoor.meeting.release.paper.ReleaseState;

/**
 * A paper on its way to one person. Moments are as the clock stands in England, and null if it did not happen.
 *
 * @param edition the number of the version
 * @param mine whether the reader asked for it, so that they cannot be the second person
 */
public record ReleaseView(
        String id,
        String recipient,
        ReleaseState state,
        int edition,
        LocalDate until,
        Step asked,
        Step decided,
        Step takenBack,
        LocalDateTime readAt,
        LocalDateTime savedAt,
        String mark,
        boolean mine,
        List<Flag> flags) {

    /** @param why or null */
    public record Step(String by, LocalDateTime at, String why) {}

    /** @param why it may stand there */
    public record Flag(Flagged found, String why) {}

    public boolean waiting() {
        return state == ReleaseState.ASKED;
    }

    public boolean released() {
        return state == ReleaseState.RELEASED;
    }
}
