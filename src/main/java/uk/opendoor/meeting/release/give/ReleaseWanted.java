package uk.opendoor.meeting.release.give;

import java.util.Map;
import uk.opendoor.meeting.release.paper.Flagged;
import uk.opendoor.shared.PersonId;

/**
 * A paper is to be given to somebody.
 *
 * @param id made with the form: the same one sent twice is one
 * @param edition the number of the version that was looked at
 * @param months how long they have it
 * @param whys why each thing that was found may stand there
 */
public record ReleaseWanted(String id, PersonId recipient, int edition, int months, Map<Flagged, String> whys) {

    /** @throws IllegalArgumentException if no form of ours asks for it */
    public ReleaseWanted {
        if (months < 1 || months > 12) {
            throw new IllegalArgumentException("months");
        }
        whys = Map.copyOf(whys);
    }
}
