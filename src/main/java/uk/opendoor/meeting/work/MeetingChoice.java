package uk.opendoor.meeting.work;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import uk.opendoor.shared.PartOfName;

/**
 * Which meetings somebody wants to see.
 *
 * @param name a part of a name, or nothing
 * @param kind a kind of meeting as in the address of its guide, or nothing for any
 */
public record MeetingChoice(String name, String kind) {

    /** The lines that are wanted, as they come. */
    public List<MeetingRow> among(List<MeetingRow> rows) {
        return rows.stream()
                .filter(row -> new PartOfName(name).isIn(row.about()) && isOfKind(row))
                .collect(Collectors.toCollection(ArrayList::new));
    }

    private boolean isOfKind(MeetingRow row) {
        return kind.isEmpty() || row.kind().slug().equals(kind);
    }
}
