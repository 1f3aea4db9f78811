package uk.opendoor.notify;

import jakarta.annotation.PreDestroy;
import jakarta.annotation.Resource;
import jakarta.enterprise.concurrent.ManagedScheduledExecutorService;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.event.TransactionPhase;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.logging.Level;
import java.util.logging.Logger;

/**
 * When the outbox is emptied: at once when something has been put into it, and every few seconds for what waits for its
 * time, for another try, or was left by a node that ended.
 */
@ApplicationScoped
public class Round {

    private static final Logger LOG = Logger.getLogger(Round.class.getName());
    private static final int SECONDS = 5;
    private static final int SECONDS_A_DAY = 86_400;

    @Resource
    private ManagedScheduledExecutorService executor;

    private final AtomicInteger asked = new AtomicInteger();
    private final List<Future<?>> running = new ArrayList<>();
    private Sender sender;

    protected Round() {}

    @Inject
    public Round(Sender sender) {
        this.sender = sender;
    }

    /** Begins, once the database is up to date. */
    public synchronized void start() {
        if (running.isEmpty()) {
            running.add(executor.scheduleWithFixedDelay(this::ask, SECONDS, SECONDS, TimeUnit.SECONDS));
            running.add(executor.scheduleWithFixedDelay(this::forget, 0, SECONDS_A_DAY, TimeUnit.SECONDS));
        }
    }

    void wake(@Observes(during = TransactionPhase.AFTER_SUCCESS) Posted posted) {
        executor.execute(this::ask);
    }

    @PreDestroy
    synchronized void stop() {
        running.forEach(task -> task.cancel(false));
    }

    /** One at a time on this node: whoever asks while one is going round makes it go round once more. */
    private void ask() {
        if (asked.getAndIncrement() > 0) {
            return;
        }
        int heard;
        do {
            heard = asked.get();
            quietly(sender::sendAll);
        } while (asked.addAndGet(-heard) > 0);
    }

    private void forget() {
        quietly(sender::forgetOldOnes);
    }

    /** The scheduler drops a task that throws, and whatever failed now, as a database that restarts, may be well in a minute. */
    private static void quietly(Runnable task) {
        try {
            task.run();
        } catch (RuntimeException failed) {
            LOG.log(Level.WARNING, "The outbox could not be emptied. It is tried again.", failed);
        }
    }
}
