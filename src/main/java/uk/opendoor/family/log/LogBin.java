package uk.opendoor.family.log;

import jakarta.annotation.PreDestroy;
import jakarta.annotation.Resource;
import jakarta.enterprise.concurrent.ManagedScheduledExecutorService;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.logging.Level;
import java.util.logging.Logger;

/** Looks every hour for what was thrown away long enough ago, and forgets it for good. */
@ApplicationScoped
public class LogBin {

    private static final Logger LOG = Logger.getLogger(LogBin.class.getName());

    @Resource
    private ManagedScheduledExecutorService executor;

    private LogEntries entries;
    private Clock clock;
    private Future<?> running;

    protected LogBin() {}

    @Inject
    public LogBin(LogEntries entries, Clock clock) {
        this.entries = entries;
        this.clock = clock;
    }

    /** Begins, once the database is up to date. */
    public synchronized void start() {
        if (running == null) {
            running = executor.scheduleWithFixedDelay(this::empty, 0, 1, TimeUnit.HOURS);
        }
    }

    @PreDestroy
    synchronized void stop() {
        if (running != null) {
            running.cancel(false);
        }
    }

    /** The scheduler drops a task that throws, and whatever failed now may be well in an hour. */
    private void empty() {
        try {
            entries.forgetThrown(clock.instant());
        } catch (RuntimeException failed) {
            LOG.log(Level.WARNING, "What was thrown away could not be forgotten. It is tried again.", failed);
        }
    }
}
