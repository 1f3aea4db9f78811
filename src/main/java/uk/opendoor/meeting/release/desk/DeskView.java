package uk.opendoor.meeting.release.desk;

import java.time.LocalDate;
import java.util.List;
import uk.opendoor.meeting.MeetingKind;
import uk.opendoor.meeting.release.paper.PaperKind;
import uk.opendoor.shared.PersonId;

/** What lies on the desk. */
public record DeskView(List<Waiting> waiting, List<Row> rows) {

    /** Somebody of whom I can put a paper on the desk. */
    public record Whose(PersonId id, String name) {}

    /** Something at which I am to look as the second person. */
    public record Waiting(
            String paper, String release, PaperKind kind, String child, String recipient, String askedBy) {}

    /**
     * @param meeting or null
     * @param day of the meeting, or null
     * @param released how many have it now
     * @param waiting how many wait for a second person
     */
    public record Row(
            String id,
            PaperKind kind,
            String child,
            MeetingKind meeting,
            LocalDate day,
            LocalDate on,
            int versions,
            long released,
            long waiting,
            long takenBack) {}
}
