package uk.opendoor.store;

import jakarta.annotation.PreDestroy;
import jakarta.annotation.Resource;
import jakarta.enterprise.concurrent.ManagedScheduledExecutorService;
import jakarta.enterprise.context.Dependent;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.logging.Level;
import java.util.logging.Logger;

/** Something that is done every hour from a start on, on each node, until the application ends. */
@Dependent
public class Hourly {

    private static final Logger LOG = Logger.getLogger(Hourly.class.getName());

    @Resource
    private ManagedScheduledExecutorService executor;

    private Future<?> running;

    /** @param failed what the log says if it fails: the scheduler drops a task that throws, and it may be well in an hour */
    public synchronized void start(Runnable task, String failed) {
        if (running == null) {
            running = executor.scheduleWithFixedDelay(() -> run(task, failed), 0, 1, TimeUnit.HOURS);
        }
    }

    private static void run(Runnable task, String failed) {
        try {
            task.run();
        } catch (RuntimeException thrown) {
            LOG.log(Level.WARNING, failed, thrown);
        }
    }

    @PreDestroy
    synchronized void stop() {
        if (running != null) {
            running.cancel(false);
        }
    }
}
