package uk.opendoor.demo;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.HashMap;
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

/** Puts the invented workers into their teams, and the young people with them. */
@ApplicationScoped
class WorkCasting {

    private static final int COVER_DAYS = 7;

    private Workforce workforce;

    protected WorkCasting() {}

    @Inject
    WorkCasting(Workforce workforce) {
        this.workforce = workforce;
    }

    void bring(Cast cast, Map<String, Person> people, LocalDate today) {
        Term since = new Term(today.minusYears(1), null);
        Map<String, Team> teams = new HashMap<>();
        for (Cast.TeamPart part : cast.teams()) {
            Team team = new Team(part.name());
            workforce.add(team);
            teams.put(part.id(), team);
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

    private void allocate(
            Optional<String> worker, Capacity as, Person youngPerson, Map<String, Person> people, Term since) {
        worker.map(people::get)
                .ifPresent(found -> workforce.add(new Allocation(found.personId(), youngPerson.personId(), as, since)));
    }
}
