package uk.opendoor.figures.trend;

import jakarta.annotation.PreDestroy;
import jakarta.annotation.Resource;
import jakarta.enterprise.concurrent.ManagedScheduledExecutorService;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.logging.Level;
import java.util.logging.Logger;
import uk.opendoor.adviser.Team;

/** Counts every hour the teams that nobody has counted this week: on Monday, or when the portal runs again. */
@ApplicationScoped
public class WeeklyCount {

    private static final Logger LOG = Logger.getLogger(WeeklyCount.class.getName());

    @Resource
    private ManagedScheduledExecutorService executor;

    private Tallies tallies;
    private Clock clock;
    private Future<?> running;

    protected WeeklyCount() {}

    @Inject
    public WeeklyCount(Tallies tallies, Clock clock) {
        this.tallies = tallies;
        this.clock = clock;
    }

    /** Begins, once the database is up to date. */
    public synchronized void start() {
        if (running == null) {
            running = executor.scheduleWithFixedDelay(this::count, 0, 1, TimeUnit.HOURS);
        }
    }

    @PreDestroy
    synchronized void stop() {
        if (running != null) {
            running.cancel(false);
        }
    }

    /** The scheduler drops a task that throws, and whatever failed now may be well in an hour. */
    private void count() {
        try {
            LocalDate today = LocalDate.now(clock);
            String last = "";
            List<Team> next = tallies.missing(today, last);
            while (!next.isEmpty()) {
                next.forEach(team -> count(team, today));
                last = next.get(next.size() - 1).teamId();
                next = tallies.missing(today, last);
            }
        } catch (RuntimeException failed) {
            LOG.log(Level.WARNING, "The teams could not be counted. It is tried again.", failed);
        }
    }

    /** One team that cannot be counted keeps no other from it. */
    private void count(Team team, LocalDate today) {
        try {
            tallies.take(team.teamId(), today);
        } catch (RuntimeException failed) {
            LOG.log(Level.WARNING, "A team could not be counted. It is tried again.", failed);
        }
    }
}
