package uk.opendoor.shared;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;

/** A clock in England that stands until it is set. */
public final class SetClock extends Clock {

    private Instant now;

    public SetClock(String instant) {
        set(instant);
    }

    public void set(String instant) {
        now = Instant.parse(instant);
    }

    @Override
    public ZoneId getZone() {
        return ZoneId.of("Europe/London");
    }

    @Override
    public Clock withZone(ZoneId zone) {
        throw new UnsupportedOperationException("the day is England's");
    }

    @Override
    public Instant instant() {
        return now;
    }
}
