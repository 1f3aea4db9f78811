package uk.opendoor.meeting.release.list;

import java.time.LocalDate;
import java.util.List;
import uk.opendoor.meeting.release.find.Entry;

/**
 * What must not appear in papers about one child.
 *
 * @param known what the portal knows by itself and looks for, for whoever may not see it
 */
public record ListView(List<Row> rows, List<Entry> known) {

    public record Row(String id, Entry entry, String why, String by, LocalDate on) {}
}
