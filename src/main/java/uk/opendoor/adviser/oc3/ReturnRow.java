package uk.opendoor.adviser.oc3;

import java.time.LocalDate;
import java.util.List;
import uk.opendoor.shared.PersonId;

/**
 * One young person of the return.
 *
 * @param child what the case system calls the record, or null if nobody wrote it down here
 * @param birthday the day in the year of which the return asks
 * @param codes what was confirmed, or null
 * @param confirmedOn the day of the contact with which it was confirmed, or null
 * @param failing the numbers of the checks that fail
 * @param far whether it was confirmed outside the usual time around the birthday
 */
public record ReturnRow(
        PersonId id,
        String name,
        String child,
        LocalDate bornOn,
        LocalDate birthday,
        Codes codes,
        LocalDate confirmedOn,
        List<String> failing,
        boolean far) {

    /** Whether it can be sent as it is. */
    public boolean isReady() {
        return codes != null && child != null && failing.isEmpty();
    }
}
