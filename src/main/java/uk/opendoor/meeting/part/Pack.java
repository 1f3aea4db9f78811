package uk.opendoor.meeting.part;

import java.time.LocalDateTime;
import java.util.List;
import uk.opendoor.meeting.InvitedAs;
import uk.opendoor.meeting.work.WorkMeeting;

/** All that workers have for one meeting: who comes, what they need, and what each of them wrote. */
public record Pack(WorkMeeting meeting, List<Entry> entries) {

    /**
     * What one person sent last.
     *
     * @param earlier how many they sent before it
     * @param fresh whether nobody at work has opened it
     */
    public record Entry(
            String name,
            InvitedAs as,
            String receipt,
            LocalDateTime at,
            PartWords words,
            List<OwnPoint> points,
            int earlier,
            boolean fresh) {}

    /** How many nobody at work has opened. */
    public long fresh() {
        return entries.stream().filter(Entry::fresh).count();
    }
}
