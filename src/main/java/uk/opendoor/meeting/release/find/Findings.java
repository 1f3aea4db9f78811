package uk.opendoor.meeting.release.find;

import java.util.List;

/**
 * All hits in the order of the file.
 *
 * @param more whether something was found so often, or the text repeats itself so much, that not every place is listed: what has
 *     more must not go out
 */
public record Findings(List<Hit> hits, boolean more) {

    public Findings {
        hits = List.copyOf(hits);
    }
}
