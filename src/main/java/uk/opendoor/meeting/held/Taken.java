package uk.opendoor.meeting.held;

import java.util.List;
import java.util.Set;
import uk.opendoor.shared.PersonId;
import uk.opendoor.shared.WrongField;

/**
 * What became of something that the case system said.
 *
 * @param about on whose records something changed: those whom it is about, and those whom it was about before
 * @param wrong what is wrong with it, if it was refused
 */
public record Taken(Outcome outcome, Set<PersonId> about, List<WrongField> wrong) {

    public enum Outcome {
        CREATED,
        CHANGED,
        UNCHANGED,
        REFUSED
    }
}
