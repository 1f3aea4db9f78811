package uk.opendoor.adviser.glass;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.inject.Inject;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import uk.opendoor.access.Caller;
import uk.opendoor.access.Role;
import uk.opendoor.account.HeldRole;
import uk.opendoor.account.Name;
import uk.opendoor.account.People;
import uk.opendoor.account.Person;
import uk.opendoor.account.Reach;
import uk.opendoor.account.Town;
import uk.opendoor.adviser.Capacity;
import uk.opendoor.adviser.Cover;
import uk.opendoor.adviser.Team;
import uk.opendoor.adviser.TeamMember;
import uk.opendoor.adviser.Term;
import uk.opendoor.adviser.Workforce;
import uk.opendoor.adviser.team.TeamService;
import uk.opendoor.adviser.team.TeamView;
import uk.opendoor.family.Household;
import uk.opendoor.family.RelationKind;
import uk.opendoor.shared.PersonId;

/** Of broken glass some manager hears who did not break it, in words that say nothing. */
@ExtendWith(ArquillianExtension.class)
class ManagersToldIT {

    private static final String REASON = "She stands at our desk and is hurt";

    @Inject
    private BreakGlassService glass;

    @Inject
    private TeamService team;

    @Inject
    private Household household;

    @Inject
    private People people;

    @Inject
    private Workforce workforce;

    @Inject
    private Town town;

    @Inject
    private Caller caller;

    private PersonId worker;
    private PersonId child;
    private String reference;

    @BeforeEach
    void bring() {
        worker = household.somebody(Role.PERSONAL_ADVISER);
        child = household.youngPerson(16);
        reference = household.caseReference(child);
        as(worker, Role.PERSONAL_ADVISER);
    }

    @Test
    void theManagerIsToldInWordsThatSayNothing() {
        PersonId manager = managerWithAnAddress();
        glass.open("T-0000", REASON);
        assertThat(notices(manager)).isEqualTo("0");
        glass.open(reference, REASON);
        assertThat(notices(manager)).isEqualTo("1");
        assertThat(town.one("select subject from outbox_message where person = ?", manager.value()))
                .isEqualTo("Please look at your team");
        assertThat(town.one("select body from outbox_message where person = ?", manager.value()))
                .doesNotContain("Test", "Invented", reference, REASON);
    }

    @Test
    void aManagerIsNeverTheOnlyOneWhoKnows() {
        PersonId alone = managerWithAnAddress();
        PersonId another = managerWithAnAddress();
        as(alone, Role.TEAM_MANAGER);
        glass.open(reference, REASON);
        assertThat(notices(another)).isEqualTo("1");
        assertThat(notices(alone)).isEqualTo("0");
    }

    @Test
    void theManagerOfWhoeverWorksWithThemIsToldAndSeesTheReason() {
        managerWithAnAddress();
        PersonId breaker = worker;
        worker = household.somebody(Role.SOCIAL_WORKER);
        PersonId nearest = managerWithAnAddress();
        household.allocate(worker, child, Capacity.SOCIAL_WORKER);
        as(breaker, Role.PERSONAL_ADVISER);
        String reason = "A reason for " + reference;
        glass.open(reference, reason);
        assertThat(notices(nearest)).isEqualTo("1");
        as(nearest, Role.TEAM_MANAGER);
        assertThat(team.mine().glass()).extracting(TeamView.Opened::reason).contains(reason);
        household.relation(nearest, child, RelationKind.KINSHIP_CARER, null);
        assertThat(team.mine().glass()).extracting(TeamView.Opened::reason).doesNotContain(reason);
    }

    @Test
    void whoStandsInForTheManagerIsToldToo() {
        PersonId manager = managerWithAnAddress();
        PersonId standsIn = managerWithAnAddress();
        workforce.add(new Cover(
                UUID.randomUUID().toString(),
                manager,
                standsIn,
                new Term(household.today(), household.today().plusDays(1))));
        glass.open(reference, REASON);
        assertThat(notices(standsIn)).isEqualTo("1");
    }

    private PersonId managerWithAnAddress() {
        PersonId manager = PersonId.random();
        String email = "m" + manager.value().substring(0, 8) + "@work.example";
        people.add(new Person(
                manager,
                new Name("Manager", "Somebody", null),
                null,
                null,
                new Reach(email, null, false, true, null, null),
                List.of(new HeldRole(Role.TEAM_MANAGER, household.today().minusYears(1), null))));
        Team team = new Team("A team of the test");
        workforce.add(team);
        workforce.add(new TeamMember(manager, team, true, household.always()));
        workforce.add(new TeamMember(worker, team, false, household.always()));
        return manager;
    }

    private String notices(PersonId manager) {
        return town.one("select count(*) from outbox_message where template = 'glass' and person = ?", manager.value());
    }

    private void as(PersonId person, Role... roles) {
        caller.enter(person, Set.of(roles), null);
    }
}
