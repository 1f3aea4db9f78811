package uk.opendoor.family.log.mine;

import java.util.List;
import uk.opendoor.family.log.EntryView;

/**
 * One page of what was found, the latest first.
 *
 * @param more whether there are earlier ones
 */
public record LogPart(List<EntryView> entries, boolean more) {

    public LogPart {
        entries = List.copyOf(entries);
    }
}
