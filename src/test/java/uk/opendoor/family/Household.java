package uk.opendoor.family;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import uk.opendoor.access.Role;
import uk.opendoor.account.HeldRole;
import uk.opendoor.account.Name;
import uk.opendoor.account.People;
import uk.opendoor.account.Person;
import uk.opendoor.account.Reach;
import uk.opendoor.adviser.Allocation;
import uk.opendoor.adviser.Capacity;
import uk.opendoor.adviser.Team;
import uk.opendoor.adviser.TeamMember;
import uk.opendoor.adviser.Term;
import uk.opendoor.adviser.Workforce;
import uk.opendoor.shared.PersonId;

/** Brings people into the database for a test inside the server: valid by default, and nobody else's. */
@ApplicationScoped
public class Household {

    public static final String REASON = "Agreed at the last meeting";

    private People people;
    private Workforce workforce;
    private Relations relations;
    private Clock clock;

    protected Household() {}

    @Inject
    public Household(People people, Workforce workforce, Relations relations, Clock clock) {
        this.people = people;
        this.workforce = workforce;
        this.relations = relations;
        this.clock = clock;
    }

    public PersonId somebody(Role... roles) {
        return add(null, null, roles);
    }

    /** Of this age today. */
    public PersonId youngPerson(int age) {
        return add(today().minusYears(age), "T-" + UUID.randomUUID().toString().substring(0, 12), Role.YOUNG_PERSON);
    }

    private PersonId add(LocalDate bornOn, String reference, Role... roles) {
        PersonId id = PersonId.random();
        List<HeldRole> held = Stream.of(roles)
                .map(role -> new HeldRole(role, today().minusYears(1), null))
                .toList();
        Reach reach = new Reach(null, null, false, false, null, null);
        people.add(new Person(id, new Name("Test", "Invented", null), bornOn, reference, reach, held));
        return id;
    }

    public String caseReference(PersonId youngPerson) {
        return people.get(youngPerson).caseReference();
    }

    public void allocate(PersonId worker, PersonId youngPerson, Capacity as) {
        workforce.add(new Allocation(worker, youngPerson, as, always()));
    }

    /** @return a manager of a team that these workers are in */
    public PersonId managerOf(PersonId... workers) {
        PersonId manager = somebody(Role.TEAM_MANAGER);
        Team team = new Team("A team of the test");
        workforce.add(team);
        workforce.add(new TeamMember(manager, team, true, always()));
        for (PersonId worker : workers) {
            workforce.add(new TeamMember(worker, team, false, always()));
        }
        return manager;
    }

    public Relation relation(PersonId kin, PersonId youngPerson, RelationKind kind, LocalDate until) {
        Relation relation = new Relation(kin, youngPerson, kind, today().minusYears(1), until);
        relations.add(relation);
        return relation;
    }

    public Relation parent(PersonId kin, PersonId youngPerson) {
        return relation(kin, youngPerson, RelationKind.PARENT, null);
    }

    public Term always() {
        return new Term(today().minusYears(1), null);
    }

    public LocalDate today() {
        return LocalDate.now(clock);
    }
}
