package uk.opendoor.adviser.oc3;

import java.time.LocalDate;
import java.util.List;
import uk.opendoor.shared.PersonId;

/**
 * One young person of the return.
 *
 * @param child what the case system calls the record, or null if nobody wrote it down here
 * @param asked the birthday in the year of which the return asks
 * @param codes what was confirmed, or null
 * @param confirmedOn the day of the contact with which it was confirmed, or null
 * @param failing the numbers of the checks that fail
 * @param unsure those of them that we are not sure of, and that keep nobody out
 * @param wanted whether the return asks for them at all
 */
public record ReturnRow(
        PersonId id,
        String name,
        String child,
        LocalDate bornOn,
        Asked asked,
        Codes codes,
        LocalDate confirmedOn,
        List<String> failing,
        List<String> unsure,
        boolean wanted) {

    public LocalDate birthday() {
        return asked.birthday();
    }

    /** Whether it can be sent as it is. */
    public boolean isReady() {
        return wanted && codes != null && !isFaulty();
    }

    /** Whether something is to be mended before it can be sent. */
    boolean isFaulty() {
        return wanted && (child == null && codes != null || !unsure.containsAll(failing));
    }

    /** Whether it was confirmed outside the usual time around the birthday. */
    public boolean far() {
        return confirmedOn != null && !asked.isAround(confirmedOn);
    }
}
