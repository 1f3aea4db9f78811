package uk.opendoor.meeting.release.desk;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import uk.opendoor.meeting.MeetingKind;

/**
 * The papers for one meeting, and who waits for what.
 *
 * @param reportBy by when the parents have the report, or null
 * @param without names of parents who have no report yet
 */
public record MeetingPapers(
        MeetingKind kind,
        LocalDate day,
        LocalDate reportBy,
        List<String> without,
        List<DeskView.Row> papers,
        List<Wish> wishes) {

    /** @param spokenAt when the chair spoke to them, or null */
    public record Wish(String id, String who, String words, LocalDateTime at, LocalDateTime spokenAt) {}
}
