package uk.opendoor.adviser.glass;

import uk.opendoor.shared.PersonId;

/**
 * What came of asking for a record in an emergency.
 *
 * @param whose the record that is open now, or null
 */
public record Opening(Outcome outcome, PersonId whose) {

    /** {@code UNKNOWN} is all that is said of a reference that cannot be opened, whatever the reason. */
    public enum Outcome {
        OPEN,
        UNKNOWN,
        TOO_OFTEN
    }

    static final Opening UNKNOWN = new Opening(Outcome.UNKNOWN, null);
    static final Opening TOO_OFTEN = new Opening(Outcome.TOO_OFTEN, null);

    static Opening of(PersonId whose) {
        return new Opening(Outcome.OPEN, whose);
    }

    public boolean isOpen() {
        return outcome == Outcome.OPEN;
    }
}
