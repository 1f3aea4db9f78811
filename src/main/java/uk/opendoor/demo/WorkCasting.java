package uk.opendoor.demo;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import uk.opendoor.account.Person;
import uk.opendoor.adviser.Allocation;
import uk.opendoor.adviser.Capacity;
import uk.opendoor.adviser.Cover;
import uk.opendoor.adviser.Team;
import uk.opendoor.adviser.TeamMember;
import uk.opendoor.adviser.Term;
import uk.opendoor.adviser.Workforce;
import uk.opendoor.figures.Count;
import uk.opendoor.figures.trend.Tallies;
import uk.opendoor.figures.trend.TeamTally;

/** Puts the invented workers into their teams, and the young people with them. */
@ApplicationScoped
class WorkCasting {

    private static final int COVER_DAYS = 7;

    private static final int LISTED = 40;

    private Workforce workforce;
    private Tallies tallies;

    protected WorkCasting() {}

    @Inject
    WorkCasting(Workforce workforce, Tallies tallies) {
        this.workforce = workforce;
        this.tallies = tallies;
    }

    void bring(Cast cast, Map<String, Person> people, LocalDate today) {
        Term since = new Term(today.minusYears(1), null);
        Map<String, Team> teams = new HashMap<>();
        for (Cast.TeamPart part : cast.teams()) {
            Team team = new Team(part.name());
            workforce.add(team);
            teams.put(part.id(), team);
            count(team, part.late(), today);
        }
        for (PersonPart part : cast.people()) {
            Person person = people.get(part.id());
            part.work()
                    .team()
                    .ifPresent(team -> workforce.add(new TeamMember(
                            person.personId(), teams.get(team), part.work().manages(), since)));
            part.work()
                    .covers()
                    .ifPresent(away -> workforce.add(new Cover(
                            UUID.randomUUID().toString(),
                            people.get(away).personId(),
                            person.personId(),
                            new Term(today, today.plusDays(COVER_DAYS)))));
            allocate(part.workers().adviser(), Capacity.ADVISER, person, people, since);
            allocate(part.workers().socialWorker(), Capacity.SOCIAL_WORKER, person, people, since);
            allocate(part.workers().reviewingOfficer(), Capacity.REVIEWING_OFFICER, person, people, since);
        }
    }

    private void count(Team team, List<Integer> late, LocalDate today) {
        for (int i = 0; i < late.size(); i++) {
            LocalDate week = Tallies.week(today).minusWeeks(late.size() - i);
            tallies.add(new TeamTally(team.teamId(), week, new Count(LISTED, late.get(i), 0, 0)));
        }
    }

    private void allocate(
            Optional<String> worker, Capacity as, Person youngPerson, Map<String, Person> people, Term since) {
        worker.map(people::get)
                .ifPresent(found -> workforce.add(new Allocation(found.personId(), youngPerson.personId(), as, since)));
    }
}
