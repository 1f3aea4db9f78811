package uk.opendoor.figures.trend;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.control.ActivateRequestContext;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import uk.opendoor.adviser.Allocation;
import uk.opendoor.adviser.Team;
import uk.opendoor.adviser.TeamMember;
import uk.opendoor.adviser.Workforce;
import uk.opendoor.adviser.queue.RunningClocks;
import uk.opendoor.figures.Count;
import uk.opendoor.shared.PersonId;

/** How the teams stood, week by week. For use cases that have passed the door. */
@ApplicationScoped
public class Tallies {

    private static final int MOST_AT_ONCE = 100;

    @PersistenceContext
    private EntityManager entities;

    private Workforce workforce;
    private RunningClocks clocks;

    protected Tallies() {}

    @Inject
    public Tallies(Workforce workforce, RunningClocks clocks) {
        this.workforce = workforce;
        this.clocks = clocks;
    }

    @Transactional
    public void add(TeamTally tally) {
        entities.persist(tally);
    }

    /** The Monday of that day's week. */
    public static LocalDate week(LocalDate day) {
        return day.with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
    }

    /** How many were late, in each week that was counted. */
    Map<LocalDate, Long> late(Collection<String> teams, LocalDate since) {
        Map<LocalDate, Long> late = new HashMap<>();
        if (!teams.isEmpty()) {
            entities.createNamedQuery("TeamTally.since", Object[].class)
                    .setParameter("teams", teams)
                    .setParameter("since", since)
                    .setMaxResults(Trend.WEEKS)
                    .getResultList()
                    .forEach(row -> late.put((LocalDate) row[0], (Long) row[1]));
        }
        return late;
    }

    /** Teams that nobody has counted this week, in the order of their ids. */
    public List<Team> missing(LocalDate today, String after) {
        return entities.createNamedQuery("TeamTally.missing", Team.class)
                .setParameter("week", week(today))
                .setParameter("after", after)
                .setMaxResults(MOST_AT_ONCE)
                .getResultList();
    }

    /**
     * Counts a team, once a week; if another node was faster, this fails and nothing is written twice. No request is going
     * on then, and what reads the time limits needs one.
     */
    @ActivateRequestContext
    @Transactional(Transactional.TxType.REQUIRES_NEW)
    public void take(String team, LocalDate today) {
        Set<PersonId> workers =
                workforce.in(team, today).stream().map(TeamMember::person).collect(Collectors.toSet());
        Set<PersonId> theirs = workforce.workedWithBy(workers, today).stream()
                .map(Allocation::youngPerson)
                .collect(Collectors.toSet());
        add(new TeamTally(team, week(today), Count.of(clocks.of(theirs, today), today)));
    }
}
