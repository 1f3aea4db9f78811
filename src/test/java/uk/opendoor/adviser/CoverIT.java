package uk.opendoor.adviser;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import jakarta.inject.Inject;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import uk.opendoor.access.Access;
import uk.opendoor.access.Caller;
import uk.opendoor.access.Permission;
import uk.opendoor.access.Role;
import uk.opendoor.account.HeldRole;
import uk.opendoor.account.Name;
import uk.opendoor.account.People;
import uk.opendoor.account.Person;
import uk.opendoor.account.Reach;
import uk.opendoor.adviser.people.CaseloadEntry;
import uk.opendoor.adviser.people.CaseloadService;
import uk.opendoor.adviser.team.CoverWanted;
import uk.opendoor.adviser.team.TeamService;
import uk.opendoor.family.Household;
import uk.opendoor.shared.MovedClock;
import uk.opendoor.shared.NotFound;
import uk.opendoor.shared.PersonId;

/** Whom a worker sees, day by day: their own, those of whom they stand in for, and those of a team they manage. */
@ExtendWith(ArquillianExtension.class)
class CoverIT {

    @Inject
    private CaseloadService caseload;

    @Inject
    private TeamService teams;

    @Inject
    private Access access;

    @Inject
    private Workforce workforce;

    @Inject
    private People people;

    @Inject
    private Household household;

    @Inject
    private MovedClock clock;

    @Inject
    private Caller caller;

    private PersonId away;
    private PersonId standIn;
    private PersonId child;
    private LocalDate today;

    @BeforeEach
    void bring() {
        away = household.somebody(Role.PERSONAL_ADVISER);
        standIn = household.somebody(Role.PERSONAL_ADVISER);
        child = household.youngPerson(17);
        household.allocate(away, child, Capacity.ADVISER);
        today = household.today();
    }

    @AfterEach
    void now() {
        clock.back();
    }

    @Test
    void whoeverStandsInSeesThePeopleOfTheOneWhoIsAwayFromTheFirstToTheLastDay() {
        PersonId own = household.youngPerson(17);
        household.allocate(standIn, own, Capacity.ADVISER);
        workforce.add(cover(today.plusDays(1), today.plusDays(3)));
        as(standIn, Role.PERSONAL_ADVISER);
        assertSees(own);
        tomorrow();
        assertSees(own, child);
        tomorrow();
        assertSees(own, child);
        tomorrow();
        assertSees(own);
    }

    @Test
    void theOneWhoIsAwayStillSeesTheirPeople() {
        workforce.add(cover(today, today.plusDays(2)));
        as(away, Role.PERSONAL_ADVISER);
        assertSees(child);
    }

    @Test
    void standingInWithAnotherRoleShowsNobody() {
        PersonId socialWorker = household.somebody(Role.SOCIAL_WORKER);
        workforce.add(new Cover(UUID.randomUUID().toString(), away, socialWorker, new Term(today, today.plusDays(2))));
        as(socialWorker, Role.SOCIAL_WORKER);
        assertSees();
    }

    @Test
    void whoWorksWithTwoInTwoWaysIsSeenOnce() {
        household.allocate(standIn, child, Capacity.ADVISER);
        workforce.add(cover(today, today.plusDays(2)));
        as(standIn, Role.PERSONAL_ADVISER);
        assertSees(child);
    }

    @Test
    void aManagerLosesAWorkersPeopleOnTheDayTheWorkerMovesToAnotherTeam() {
        PersonId before = managerOf(new Term(today.minusYears(1), today.plusDays(1)));
        PersonId after = managerOf(new Term(today.plusDays(1), null));
        as(before, Role.TEAM_MANAGER);
        assertSees(child);
        as(after, Role.TEAM_MANAGER);
        assertSees();
        tomorrow();
        assertSees(child);
        as(before, Role.TEAM_MANAGER);
        assertSees();
    }

    @Test
    void aRoleThatHasEndedEndsWhatItOpened() {
        PersonId leaving = PersonId.random();
        people.add(new Person(
                leaving,
                new Name("Leaving", "Invented", null),
                null,
                null,
                new Reach(null, null, false, false, null, null),
                List.of(new HeldRole(Role.PERSONAL_ADVISER, today.minusYears(1), today.plusDays(1)))));
        household.allocate(leaving, child, Capacity.ADVISER);
        asThemselves(leaving);
        assertSees(child);
        tomorrow();
        asThemselves(leaving);
        assertThat(access.allows(Permission.PROFILE, child)).isFalse();
        assertThatExceptionOfType(NotFound.class).isThrownBy(() -> caseload.mine());
    }

    @Test
    void aManagerLetsOneMemberStandInForAnotherOnceForTheSameForm() {
        PersonId manager = household.managerOf(away);
        Team team = workforce.managedBy(List.of(manager), today).get(0).team();
        workforce.add(new TeamMember(standIn, team, false, household.always()));
        CoverWanted wanted = new CoverWanted(UUID.randomUUID().toString(), away, standIn, today, today.plusDays(2));
        as(manager, Role.TEAM_MANAGER);
        teams.stand(wanted);
        teams.stand(wanted);
        assertThat(teams.mine().cover()).hasSize(1);
        as(standIn, Role.PERSONAL_ADVISER);
        assertSees(child);
        as(manager, Role.TEAM_MANAGER);
        teams.end(wanted.id());
        as(standIn, Role.PERSONAL_ADVISER);
        assertSees();
    }

    @Test
    void aManagerArrangesCoverForTheirOwnTeamOnly() {
        PersonId manager = household.managerOf(away);
        PersonId stranger = household.managerOf(household.somebody(Role.PERSONAL_ADVISER));
        Cover existing = cover(today, today.plusDays(2));
        workforce.add(existing);
        CoverWanted wanted = new CoverWanted(UUID.randomUUID().toString(), away, standIn, today, today.plusDays(2));
        as(manager, Role.TEAM_MANAGER);
        assertThatExceptionOfType(NotFound.class).isThrownBy(() -> teams.stand(wanted));
        as(stranger, Role.TEAM_MANAGER);
        assertThatExceptionOfType(NotFound.class).isThrownBy(() -> teams.end(existing.coverId()));
        as(away, Role.PERSONAL_ADVISER);
        assertThatExceptionOfType(NotFound.class).isThrownBy(() -> teams.stand(wanted));
    }

    /** The list and the door say the same. */
    private void assertSees(PersonId... people) {
        assertThat(caseload.mine()).extracting(CaseloadEntry::id).containsExactlyInAnyOrder(people);
        assertThat(access.allows(Permission.PROFILE, child))
                .isEqualTo(List.of(people).contains(child));
    }

    private PersonId managerOf(Term worker) {
        PersonId manager = household.somebody(Role.TEAM_MANAGER);
        Team team = new Team("A team of the test");
        workforce.add(team);
        workforce.add(new TeamMember(manager, team, true, household.always()));
        workforce.add(new TeamMember(away, team, false, worker));
        return manager;
    }

    private Cover cover(LocalDate since, LocalDate until) {
        return new Cover(UUID.randomUUID().toString(), away, standIn, new Term(since, until));
    }

    private void tomorrow() {
        clock.forward(Duration.ofDays(1));
    }

    private void as(PersonId person, Role role) {
        caller.enter(person, Set.of(role), null);
    }

    private void asThemselves(PersonId person) {
        caller.enter(person, people.get(person).rolesOn(household.today()), null);
    }
}
