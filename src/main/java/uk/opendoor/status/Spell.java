package uk.opendoor.status;

import java.time.LocalDate;
import java.util.Optional;

/** A stretch of somebody's days: its first day is in it, {@code to} is not; with no {@code to} it is still running. */
public sealed interface Spell permits CarePeriod, Confinement, HomeSpell {

    LocalDate from();

    Optional<LocalDate> to();

    default boolean covers(LocalDate day) {
        return !day.isBefore(from()) && to().map(day::isBefore).orElse(true);
    }

    /** Whether these dates hold at least one day; a spell that holds none is refused. */
    static boolean isReal(LocalDate from, Optional<LocalDate> to) {
        return to.map(from::isBefore).orElse(true);
    }

    static void refuseUnreal(LocalDate from, Optional<LocalDate> to) {
        if (!isReal(from, to)) {
            throw new IllegalArgumentException("A spell ends after the day it begins");
        }
    }
}
