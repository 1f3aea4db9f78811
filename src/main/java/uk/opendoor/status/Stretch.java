package uk.opendoor.status;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;

/** Days from the first up to but not including {@code until}; one that is still running goes on for ever. */
record Stretch(LocalDate from, LocalDate until) {

    static Stretch of(Spell spell) {
        return new Stretch(spell.from(), spell.to().orElse(LocalDate.MAX));
    }

    boolean isRunning() {
        return until.equals(LocalDate.MAX);
    }

    boolean covers(LocalDate day) {
        return !day.isBefore(from) && day.isBefore(until);
    }

    boolean meets(Stretch later) {
        return !later.from.isAfter(until);
    }

    Stretch with(Stretch later) {
        return new Stretch(from, latest(until, later.until));
    }

    /** The part of this inside the other, which may hold no day at all. */
    Stretch within(Stretch other) {
        var first = latest(from, other.from);
        var end = until.isBefore(other.until) ? until : other.until;
        return new Stretch(first, latest(first, end));
    }

    long days() {
        return ChronoUnit.DAYS.between(from, until);
    }

    private static LocalDate latest(LocalDate one, LocalDate other) {
        return one.isAfter(other) ? one : other;
    }
}
