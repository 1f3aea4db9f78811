package uk.opendoor.bench;

import java.sql.Connection;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;

/**
 * Where the invented people live.
 *
 * @param today the day from which all others are counted
 */
record Land(Connection connection, Size size, long seed, LocalDate today) {

    Dice dice(String what) {
        return Dice.of(seed, what);
    }

    LocalDate ago(int days) {
        return today.minusDays(days);
    }

    /** In the middle of a working day. */
    static Instant noon(LocalDate day) {
        return day.atTime(12, 0).toInstant(ZoneOffset.UTC);
    }

    /** The day the records begin. */
    LocalDate beginning() {
        return today.minusYears(Size.YEARS);
    }
}
