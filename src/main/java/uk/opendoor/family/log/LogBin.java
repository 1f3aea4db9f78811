package uk.opendoor.family.log;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import uk.opendoor.store.Hourly;

/** Looks every hour for what was thrown away long enough ago, and forgets it for good. */
@ApplicationScoped
public class LogBin {

    private LogEntries entries;
    private Hourly hourly;
    private Clock clock;

    protected LogBin() {}

    @Inject
    public LogBin(LogEntries entries, Hourly hourly, Clock clock) {
        this.entries = entries;
        this.hourly = hourly;
        this.clock = clock;
    }

    /** Begins, once the database is up to date. */
    public void start() {
        hourly.start(
                () -> entries.forgetThrown(clock.instant()),
                "What was thrown away could not be forgotten. It is tried again.");
    }
}
