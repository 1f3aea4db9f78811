package uk.opendoor.plan.paper;

import java.time.LocalDate;
import uk.opendoor.plan.VersionState;

/**
 * One version in the list of all.
 *
 * @param on the day it came into force, was begun, or was thrown away, in England
 * @param by the name of the manager who signed it, or of the worker who threw it away, or an empty text
 */
public record VersionView(int number, VersionState state, LocalDate on, String by) {

    public boolean isDiscarded() {
        return state == VersionState.DISCARDED;
    }
}
