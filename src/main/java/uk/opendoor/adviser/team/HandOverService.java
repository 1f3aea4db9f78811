package uk.opendoor.adviser.team;

import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import uk.opendoor.access.Caller;
import uk.opendoor.access.Permission;
import uk.opendoor.access.Permitted;
import uk.opendoor.access.UseCase;
import uk.opendoor.account.People;
import uk.opendoor.account.Person;
import uk.opendoor.account.news.NewsDesk;
import uk.opendoor.account.news.NewsKind;
import uk.opendoor.adviser.Allocation;
import uk.opendoor.adviser.TeamMember;
import uk.opendoor.adviser.Workforce;
import uk.opendoor.shared.NotFound;
import uk.opendoor.shared.PersonId;

/** A worker hands their young people over to others in the team, and perhaps leaves: nobody is left with nobody. */
@UseCase
public class HandOverService {

    private Workforce workforce;
    private People people;
    private NewsDesk news;
    private Caller caller;
    private Clock clock;

    protected HandOverService() {}

    @Inject
    public HandOverService(Workforce workforce, People people, NewsDesk news, Caller caller, Clock clock) {
        this.workforce = workforce;
        this.people = people;
        this.news = news;
        this.caller = caller;
        this.clock = clock;
    }

    @Permitted(Permission.TEAM)
    public HandOverView see(PersonId worker) {
        Map<PersonId, TeamMember> members = members(worker);
        List<Allocation> held = workforce.allocatedTo(List.of(worker), today());
        Map<PersonId, String> names =
                people.names(Stream.concat(held.stream().map(Allocation::youngPerson), members.keySet().stream())
                        .collect(Collectors.toSet()));
        return new HandOverView(
                names.getOrDefault(worker, ""),
                held.stream()
                        .map(one -> new HandOverView.Held(
                                one.youngPerson(), names.getOrDefault(one.youngPerson(), ""), one.capacity()))
                        .toList(),
                members.values().stream()
                        .filter(member -> !member.person().equals(worker))
                        .map(member -> TeamService.member(member, names))
                        .toList(),
                !worker.equals(caller.person()));
    }

    /**
     * From today on, others work with these young people.
     *
     * @param next who, by young person; nobody else is handed over
     * @param leaves whether the worker works here no more
     * @return the young people for whom the one chosen does not do that job; then nothing was done
     * @throws uk.opendoor.adviser.StillNeeded if they leave while somebody is still theirs
     */
    @Permitted(Permission.ALLOCATE)
    public Set<PersonId> handOver(PersonId worker, Map<PersonId, PersonId> next, boolean leaves) {
        Map<PersonId, TeamMember> members = members(worker);
        if (leaves && worker.equals(caller.person())) {
            throw new NotFound();
        }
        Map<PersonId, Person> chosen = people.all(next.values()).stream()
                .filter(one ->
                        members.containsKey(one.personId()) && !one.personId().equals(worker))
                .collect(Collectors.toMap(Person::personId, Function.identity()));
        List<Allocation> held = workforce.allocatedTo(List.of(worker), today()).stream()
                .filter(one -> next.containsKey(one.youngPerson()))
                .toList();
        Set<PersonId> unsuited = held.stream()
                .filter(one -> !isAble(chosen.get(next.get(one.youngPerson())), one, members))
                .map(Allocation::youngPerson)
                .collect(Collectors.toSet());
        if (unsuited.isEmpty()) {
            held.forEach(one -> handOver(one, next.get(one.youngPerson())));
            if (leaves) {
                workforce.leave(worker, today());
            }
        }
        return unsuited;
    }

    private void handOver(Allocation held, PersonId next) {
        workforce.handOver(held, next, today());
        news.note(held.youngPerson(), NewsKind.NEW_WORKER, next);
    }

    /** Whoever does the same job, or leads the team until it has found somebody. */
    private boolean isAble(Person next, Allocation held, Map<PersonId, TeamMember> members) {
        return next != null
                && (next.rolesOn(today()).contains(held.capacity().standing().role())
                        || members.get(next.personId()).isManager());
    }

    /** Everybody whom the asker leads; one of them once, whatever number of teams they are in. */
    private Map<PersonId, TeamMember> members(PersonId worker) {
        Map<PersonId, TeamMember> members = workforce.ledBy(caller.person(), today()).stream()
                .collect(Collectors.toMap(
                        TeamMember::person, Function.identity(), (one, other) -> one.isManager() ? one : other));
        if (!members.containsKey(worker)) {
            throw new NotFound();
        }
        return members;
    }

    private LocalDate today() {
        return LocalDate.now(clock);
    }
}
