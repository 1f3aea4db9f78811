package uk.opendoor.plan.edit;

import java.time.LocalDate;
import uk.opendoor.plan.Matter;
import uk.opendoor.plan.Promiser;

/**
 * A promise as a worker wants it.
 *
 * @param promiseId made with the form: the same one sent twice is one promise; a known one is changed
 * @param byName who does it, or null
 * @param dueOn the last day in time, or null: whenever they ask
 */
public record PromiseWanted(
        String promiseId, Matter matter, String what, Promiser promiser, String byName, LocalDate dueOn) {}
