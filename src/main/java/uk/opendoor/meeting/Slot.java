package uk.opendoor.meeting;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.ZoneId;

/**
 * From when, and how long. It is kept as the clock on the wall shows it in England: whoever comes at ten comes at ten,
 * whatever happens to the clocks in between. They change in the night, when nobody meets.
 */
@Embeddable
public class Slot {

    public static final int SHORTEST = 5;
    public static final int LONGEST = 480;
    /** Nobody books further ahead; a later day is one that was mistyped. */
    public static final int YEARS_AHEAD = 2;

    public static final LocalTime EARLIEST = LocalTime.of(7, 0);
    public static final LocalTime LATEST = LocalTime.of(21, 0);

    private static final ZoneId ENGLAND = ZoneId.of("Europe/London");

    @Column(name = "starts_at")
    private LocalDateTime starts;

    @Column(name = "minutes")
    private Integer minutes;

    protected Slot() {}

    /** @throws IllegalArgumentException if nobody meets then, or so long; see {@link #isPossible} */
    public Slot(LocalDateTime starts, int minutes) {
        if (!isPossible(starts, minutes)) {
            throw new IllegalArgumentException("nobody meets then");
        }
        this.starts = starts;
        this.minutes = minutes;
    }

    public static boolean isPossible(LocalDateTime starts, int minutes) {
        LocalTime time = starts.toLocalTime();
        return minutes >= SHORTEST
                && minutes <= LONGEST
                && !time.isBefore(EARLIEST)
                && !time.isAfter(LATEST)
                && !starts.plusMinutes(minutes).toLocalDate().isAfter(starts.toLocalDate());
    }

    public LocalDateTime starts() {
        return starts;
    }

    public LocalDate day() {
        return starts.toLocalDate();
    }

    public LocalTime time() {
        return starts.toLocalTime();
    }

    public LocalDateTime ends() {
        return starts.plusMinutes(minutes);
    }

    public int minutes() {
        return minutes;
    }

    /** The moment it begins, all over the world. */
    public Instant moment() {
        return starts.atZone(ENGLAND).toInstant();
    }

    /** One that ends when another begins does not meet it. */
    public boolean overlaps(Slot other) {
        return starts.isBefore(other.ends()) && other.starts.isBefore(ends());
    }

    /** Where this one starts when another one moves and takes it along: as long before or after it as now. */
    public LocalDateTime takenAlong(Slot from, Slot to) {
        return to.starts.plus(Duration.between(from.starts, starts));
    }

    /** Each thing that is kept has one of its own. */
    Slot copy() {
        return new Slot(starts, minutes);
    }

    public boolean isSame(Slot other) {
        return starts.equals(other.starts) && minutes.equals(other.minutes);
    }
}
