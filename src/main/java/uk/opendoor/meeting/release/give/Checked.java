package uk.opendoor.meeting.release.give;

import java.util.List;
import uk.opendoor.meeting.release.paper.Flagged;

/**
 * What was found in one version of a paper for one person.
 *
 * @param flags in the order of the file
 * @param tooMany whether there is more than people can look at one by one: then it must be put right first
 */
record Checked(List<Flagged> flags, boolean tooMany) {

    /** More than a person explains with care. */
    static final int MOST = 40;
}
