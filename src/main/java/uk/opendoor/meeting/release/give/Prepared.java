package uk.opendoor.meeting.release.give;

import java.util.List;
import uk.opendoor.meeting.release.paper.Flagged;

/**
 * What there is to look at before a paper is given to somebody.
 *
 * @param edition the number of the version that they would get
 * @param tooMany whether there is more than people can look at one by one
 * @param waiting whether it waits for a second person already
 */
public record Prepared(
        String child, String recipient, int edition, List<Flagged> flags, boolean tooMany, boolean waiting) {}
