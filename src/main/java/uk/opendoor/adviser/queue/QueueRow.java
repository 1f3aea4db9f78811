package uk.opendoor.adviser.queue;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import uk.opendoor.adviser.How;
import uk.opendoor.adviser.RunningClock;

/**
 * One line of the queue.
 *
 * @param name whose clock it is
 * @param how the worker comes to them
 * @param through the worker they stand in for or manage, or null
 * @param awaited whether the young person waits for an answer, without which it does not leave the queue
 * @param law where the limit comes from, and how sure it is
 */
public record QueueRow(
        RunningClock clock, String name, How how, String through, boolean awaited, Law law, LocalDate today) {

    /** @param toBeChecked whether nobody has checked the law's words yet */
    public record Law(String says, String source, boolean toBeChecked) {}

    /** Below nothing once it is late. */
    public long getDaysLeft() {
        return ChronoUnit.DAYS.between(today, clock.due());
    }

    public boolean isLate() {
        return clock.isLate(today);
    }

    /** Whether the day that the council set itself has gone, and the law's has not. */
    public boolean isPastTarget() {
        return !isLate() && clock.target() != null && today.isAfter(clock.target());
    }

    public boolean isSoon() {
        return !isLate() && (isPastTarget() || getDaysLeft() <= 7);
    }
}
