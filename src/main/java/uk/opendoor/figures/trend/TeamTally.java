package uk.opendoor.figures.trend;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.NamedQuery;
import jakarta.persistence.Table;
import java.time.LocalDate;
import uk.opendoor.figures.Count;

/**
 * How a team stood at the beginning of a week. It is written once, and never again: the past cannot be worked out later.
 * Nobody asks for it, so what only a manager may know, as that somebody wants another adviser, is not in it.
 */
@Entity
@Table(name = "team_tally")
@NamedQuery(
        name = "TeamTally.since",
        query =
                "select t.week, sum(t.late) from TeamTally t where t.team in :teams and t.week >= :since group by t.week")
@NamedQuery(name = "TeamTally.missing", query = """
                select t from Team t where t.teamId > :after
                and not exists (select y.id from TeamTally y where y.team = t.teamId and y.week = :week)
                order by t.teamId
                """)
public class TeamTally {

    static final int ID_LENGTH = 36;

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;

    @Column(nullable = false, length = ID_LENGTH)
    private String team;

    @Column(name = "week_of", nullable = false)
    private LocalDate week;

    @Column(nullable = false)
    private long running;

    @Column(nullable = false)
    private long late;

    protected TeamTally() {}

    /** @param team its id; @param week a Monday */
    public TeamTally(String team, LocalDate week, Count count) {
        this.team = team;
        this.week = week;
        this.running = count.running();
        this.late = count.late();
    }
}
