package uk.opendoor.account.activate;

import java.util.Optional;
import uk.opendoor.shared.PersonId;

/**
 * What became of the last step.
 *
 * @param person whose account is open now, if it was opened by this
 */
public record Finish(Outcome outcome, Optional<PersonId> person) {

    /** What a page says. */
    public enum Outcome {
        DONE,
        /** The code in the message is wrong. */
        WRONG,
        /** The code in the message is too old, used, or was tried too often: another one can be sent. */
        STALE,
        /** The address opens somebody else's account. */
        TAKEN,
        /** This step was done before. */
        BEFORE,
        /** Too long ago, or not begun in this browser. */
        LATE,
        /** The invitation ended meanwhile. */
        OVER
    }

    static Finish of(Outcome outcome) {
        return new Finish(outcome, Optional.empty());
    }
}
