package uk.opendoor.audit;

import java.time.Instant;
import java.util.Optional;
import uk.opendoor.shared.PersonId;

/**
 * Which entries are looked for; what is empty does not matter.
 *
 * @param from the first moment
 * @param until the first moment after them
 */
public record Sought(
        Optional<PersonId> who,
        Optional<PersonId> whose,
        Optional<Deed> deed,
        Optional<Instant> from,
        Optional<Instant> until) {

    /** @param somebody whose record it was, or null for everybody's */
    public Sought about(PersonId somebody) {
        return new Sought(who, Optional.ofNullable(somebody), deed, from, until);
    }
}
