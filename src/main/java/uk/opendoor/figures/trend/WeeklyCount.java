package uk.opendoor.figures.trend;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.logging.Level;
import java.util.logging.Logger;
import uk.opendoor.adviser.Team;
import uk.opendoor.store.Hourly;

/** Counts every hour the teams that nobody has counted this week: on Monday, or when the portal runs again. */
@ApplicationScoped
public class WeeklyCount {

    private static final Logger LOG = Logger.getLogger(WeeklyCount.class.getName());

    private Tallies tallies;
    private Hourly hourly;
    private Clock clock;

    protected WeeklyCount() {}

    @Inject
    public WeeklyCount(Tallies tallies, Hourly hourly, Clock clock) {
        this.tallies = tallies;
        this.hourly = hourly;
        this.clock = clock;
    }

    /** Begins, once the database is up to date. */
    public void start() {
        hourly.start(this::count, "The teams could not be counted. It is tried again.");
    }

    private void count() {
        LocalDate today = LocalDate.now(clock);
        List<Team> next = tallies.missing(today, "");
        while (!next.isEmpty()) {
            next.forEach(team -> count(team, today));
            next = tallies.missing(today, next.get(next.size() - 1).teamId());
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
