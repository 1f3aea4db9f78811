package uk.opendoor.shared;

import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Alternative;
import jakarta.enterprise.inject.Produces;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;

/** The clock of the whole portal in a test inside the server: it goes as always, and can be put forward. */
@ApplicationScoped
@Priority(1)
public class MovedClock {

    private static final Clock REAL = Clock.system(ZoneId.of("Europe/London"));

    private Duration ahead = Duration.ZERO;

    public synchronized void forward(Duration by) {
        ahead = ahead.plus(by);
    }

    /** Forward to a moment, which must not be in the past of it. */
    public void forwardTo(Instant moment) {
        forward(Duration.between(now(), moment));
    }

    public synchronized void back() {
        ahead = Duration.ZERO;
    }

    private synchronized Instant now() {
        return REAL.instant().plus(ahead);
    }

    @Produces
    @Alternative
    @ApplicationScoped
    Clock clock() {
        return new Clock() {
            @Override
            public Instant instant() {
                return now();
            }

            @Override
            public ZoneId getZone() {
                return REAL.getZone();
            }

            @Override
            public Clock withZone(ZoneId zone) {
                throw new UnsupportedOperationException("the day is England's");
            }
        };
    }
}
