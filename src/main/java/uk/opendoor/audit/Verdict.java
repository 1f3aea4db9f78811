package uk.opendoor.audit;

import java.util.Optional;

/**
 * What the check of the chain found.
 *
 * @param entries how many are whole, from the first on
 * @param broken what is wrong with the next one, if anything
 * @param seal the hash of the last of the whole ones, to be noted outside
 */
public record Verdict(long entries, Optional<Break> broken, String seal) {

    /** What is wrong at the first place where the chain does not hold. */
    public enum Break {
        /** The entry is not what it was when it was written. */
        CHANGED,
        /** There is no entry of this number, but a later one. */
        MISSING,
        /** The entry does not follow on the one before it: moved, put in, or all before it written anew. */
        OUT_OF_ORDER,
        /** The last entries are gone: the head knows of them. */
        CUT_OFF,
        /** There are entries that the head knows nothing of. */
        TOO_MANY,
        /** The head does not know the last entry by its hash. */
        WRONG_HEAD
    }

    /** The number of the first entry that is not as it should be, if there is one. */
    public long brokenAt() {
        return broken.filter(Break.WRONG_HEAD::equals).isPresent() ? entries : entries + 1;
    }
}
