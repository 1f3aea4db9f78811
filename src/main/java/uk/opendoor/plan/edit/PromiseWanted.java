package uk.opendoor.plan.edit;

import java.time.LocalDate;
import uk.opendoor.plan.Matter;
import uk.opendoor.plan.PromiseView;
import uk.opendoor.plan.Promiser;

/**
 * A promise as a worker wants it.
 *
 * @param promiseId made with the form: the same one sent twice is one promise; a known one is changed
 * @param byName who does it, or null
 * @param dueOn the last day in time, or null: whenever they ask
 */
public record PromiseWanted(
        String promiseId, Matter matter, String what, Promiser promiser, String byName, LocalDate dueOn) {

    static PromiseWanted of(PromiseView promise) {
        return new PromiseWanted(
                promise.promiseId(),
                promise.matter(),
                promise.what(),
                promise.promiser(),
                promise.byName(),
                promise.dueOn());
    }

    /** What it says, in one line that a form brings back: whoever finds another one there knows that it was changed. */
    String says() {
        return String.join(
                "|",
                matter.name(),
                what.replaceAll("\\s+", " "),
                promiser.name(),
                byName == null ? "" : byName,
                dueOn == null ? "" : dueOn.toString());
    }
}
