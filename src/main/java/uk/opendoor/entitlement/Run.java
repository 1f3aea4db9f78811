package uk.opendoor.entitlement;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;

/** Days in a row on which something holds: from the first until the first on which it no longer does, if there is one. */
record Run(LocalDate from, Optional<LocalDate> until) {

    /**
     * The run that holds this day, or else the next one.
     *
     * @param turningPoints in order; between two of them, whether it holds does not change
     */
    static Optional<Run> around(LocalDate day, List<LocalDate> turningPoints, Predicate<LocalDate> holds) {
        var first = holds.test(day) ? begun(day, turningPoints, holds) : next(day, turningPoints, holds);
        return first.map(from -> new Run(from, next(from, turningPoints, holds.negate())));
    }

    private static Optional<LocalDate> next(
            LocalDate after, List<LocalDate> turningPoints, Predicate<LocalDate> holds) {
        return turningPoints.stream().filter(after::isBefore).filter(holds).findFirst();
    }

    private static Optional<LocalDate> begun(LocalDate day, List<LocalDate> turningPoints, Predicate<LocalDate> holds) {
        var first = day;
        for (int i = turningPoints.size() - 1; i >= 0; i--) {
            var earlier = turningPoints.get(i);
            if (!earlier.isAfter(day)) {
                if (!holds.test(earlier)) {
                    return Optional.of(first);
                }
                first = earlier;
            }
        }
        return Optional.of(first);
    }
}
