package uk.opendoor.account.mine;

import jakarta.annotation.PreDestroy;
import jakarta.annotation.Resource;
import jakarta.enterprise.concurrent.ManagedScheduledExecutorService;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.logging.Level;
import java.util.logging.Logger;

/** Looks every hour for accounts whose time has come. */
@ApplicationScoped
public class ClosingDay {

    private static final Logger LOG = Logger.getLogger(ClosingDay.class.getName());

    @Resource
    private ManagedScheduledExecutorService executor;

    private Closings closings;
    private Future<?> running;

    protected ClosingDay() {}

    @Inject
    public ClosingDay(Closings closings) {
        this.closings = closings;
    }

    /** Begins, once the database is up to date. */
    public synchronized void start() {
        if (running == null) {
            running = executor.scheduleWithFixedDelay(this::close, 0, 1, TimeUnit.HOURS);
        }
    }

    @PreDestroy
    synchronized void stop() {
        if (running != null) {
            running.cancel(false);
        }
    }

    /** The scheduler drops a task that throws, and whatever failed now may be well in an hour. */
    private void close() {
        try {
            closings.closeDue();
        } catch (RuntimeException failed) {
            LOG.log(Level.WARNING, "Accounts could not be closed. It is tried again.", failed);
        }
    }
}
