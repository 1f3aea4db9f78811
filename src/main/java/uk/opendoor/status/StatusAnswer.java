package uk.opendoor.status;

import java.util.List;
import java.util.Optional;

/**
 * Somebody's status on a day, and how it was worked out.
 *
 * @param daysCounted days in care between the 14th and the 18th birthday, up to and including that day, without short breaks
 * @param inCareAfter16 whether one of those days was on or after the 16th birthday
 * @param officerShouldConfirm whether a person should look before anybody relies on the answer
 */
public record StatusAnswer(
        CareLeaverStatus status,
        long daysCounted,
        int daysNeeded,
        boolean inCareAfter16,
        List<Reason> reasons,
        Optional<NextChange> nextChange,
        boolean officerShouldConfirm) {

    public StatusAnswer {
        reasons = List.copyOf(reasons);
    }
}
