package uk.opendoor.plan;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.Map;
import uk.opendoor.shared.PersonId;

/**
 * A promise as it is read.
 *
 * @param byName who does it, or an empty text
 * @param dueOn the last day in time, or null: whenever they ask
 * @param doneOn the day it was kept, or null
 * @param droppedBy the name of who took it out of the plan, or an empty text
 * @param droppedOn when, or null
 * @param late whether its day has passed and it is open
 */
public record PromiseView(
        String promiseId,
        Matter matter,
        String what,
        Promiser promiser,
        String byName,
        LocalDate dueOn,
        PromiseState state,
        LocalDate doneOn,
        String droppedWhy,
        String droppedBy,
        LocalDate droppedOn,
        boolean late) {

    /** Open ones first, by their day; without a day after those that have one. */
    static final Comparator<PromiseView> SOONEST = Comparator.comparing(
                    (PromiseView promise) -> promise.state() != PromiseState.OPEN)
            .thenComparing(PromiseView::dueOn, Comparator.nullsLast(Comparator.naturalOrder()));

    public static PromiseView of(Promise promise, LocalDate today) {
        return of(promise, Map.of(), today);
    }

    /** @param names of those who took promises out */
    static PromiseView of(Promise promise, Map<PersonId, String> names, LocalDate today) {
        return new PromiseView(
                promise.promiseId(),
                promise.matter(),
                promise.what(),
                promise.promiser(),
                promise.byName() == null ? "" : promise.byName(),
                promise.dueOn(),
                promise.state(),
                promise.doneOn(),
                promise.droppedWhy() == null ? "" : promise.droppedWhy(),
                promise.droppedBy() == null ? "" : names.getOrDefault(promise.droppedBy(), ""),
                promise.droppedOn(),
                promise.isLate(today));
    }

    public boolean isDone() {
        return state == PromiseState.DONE;
    }

    public boolean isOpen() {
        return state == PromiseState.OPEN;
    }
}
