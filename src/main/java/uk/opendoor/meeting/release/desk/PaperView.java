package uk.opendoor.meeting.release.desk;

import java.time.LocalDateTime;
import java.util.List;
import uk.opendoor.meeting.release.extract.Extracted;
import uk.opendoor.meeting.release.give.ReleaseView;
import uk.opendoor.meeting.release.paper.Copies;

/** One paper on the desk. */
public record PaperView(
        DeskView.Row facts, String meetingId, List<Edition> editions, List<Copies.Page> pages, List<ToWhom> people) {

    public record Edition(
            String id, int number, Extracted.Kind writtenAs, int kilobytes, String by, LocalDateTime at) {}

    /**
     * Somebody who can be given it, or was given it.
     *
     * @param mayGive whether they can be given it today
     * @param own whether it is the young person
     * @param releases of theirs, the latest first
     */
    public record ToWhom(String id, String name, boolean own, boolean mayGive, List<ReleaseView> releases) {}
}
