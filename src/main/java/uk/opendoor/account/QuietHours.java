package uk.opendoor.account;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.ZonedDateTime;

/**
 * The hours of each day in which somebody wants no notice: a text that lights up a phone at night can be read by the wrong
 * person. They may go over midnight. Where a clock goes back they last longer, never shorter.
 *
 * @param from the first minute of quiet, or null if there are no quiet hours
 * @param until the first minute after it, or null
 */
public record QuietHours(LocalTime from, LocalTime until) {

    private static final ZoneId ENGLAND = ZoneId.of("Europe/London");

    /** The first moment, now or later, that is not quiet. */
    public Instant end(Instant now) {
        if (isNone()) {
            return now;
        }
        LocalDate today = now.atZone(ENGLAND).toLocalDate();
        return endIfWithin(now, today.minusDays(1), endIfWithin(now, today, now));
    }

    private boolean isNone() {
        return from == null || until == null || from.equals(until);
    }

    private Instant endIfWithin(Instant now, LocalDate evening, Instant otherwise) {
        Instant start = ZonedDateTime.of(evening, from, ENGLAND).toInstant();
        LocalDate morning = until.isAfter(from) ? evening : evening.plusDays(1);
        Instant end = ZonedDateTime.of(morning, until, ENGLAND)
                .withLaterOffsetAtOverlap()
                .toInstant();
        return !now.isBefore(start) && now.isBefore(end) ? end : otherwise;
    }
}
