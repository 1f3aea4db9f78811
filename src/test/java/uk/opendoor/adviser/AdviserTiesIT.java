package uk.opendoor.adviser;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.util.Set;
import java.util.UUID;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import uk.opendoor.access.Role;
import uk.opendoor.access.Standing;
import uk.opendoor.family.Household;
import uk.opendoor.shared.PersonId;

@ExtendWith(ArquillianExtension.class)
class AdviserTiesIT {

    @Inject
    private AdviserTies ties;

    @Inject
    private Workforce workforce;

    @Inject
    private Household household;

    @Inject
    private Clock clock;

    private PersonId worker;
    private PersonId other;
    private PersonId youngPerson;
    private LocalDate today;

    @BeforeEach
    void bring() {
        worker = household.somebody(Role.PERSONAL_ADVISER);
        other = household.somebody(Role.PERSONAL_ADVISER);
        youngPerson = household.youngPerson(17);
        today = household.today();
    }

    @Test
    void aWorkerStandsAsWhatTheyAreAllocated() {
        for (Capacity as : Capacity.values()) {
            PersonId somebody = household.youngPerson(17);
            household.allocate(worker, somebody, as);
            assertThat(standings(worker, somebody)).containsExactly(as.standing());
        }
        assertThat(standings(worker, youngPerson)).isEmpty();
    }

    @Test
    void anAllocationHoldsFromItsFirstDayUntilItsEnd() {
        workforce.add(new Allocation(worker, youngPerson, Capacity.ADVISER, new Term(today, today.plusDays(2))));
        assertThat(standings(today.minusDays(1))).isEmpty();
        assertThat(standings(today)).containsExactly(Standing.ADVISER);
        assertThat(standings(today.plusDays(1))).containsExactly(Standing.ADVISER);
        assertThat(standings(today.plusDays(2))).isEmpty();
    }

    @Test
    void whoeverStandsInStandsLikeTheOneWhoIsAwayWhileItLasts() {
        household.allocate(other, youngPerson, Capacity.ADVISER);
        workforce.add(cover(other, worker, today, today.plusDays(1)));
        assertThat(standings(today.minusDays(1))).isEmpty();
        assertThat(standings(today)).containsExactly(Standing.ADVISER);
        assertThat(standings(today.plusDays(1))).isEmpty();
    }

    @Test
    void coverOfCoverIsNone() {
        PersonId third = household.somebody(Role.PERSONAL_ADVISER);
        household.allocate(other, youngPerson, Capacity.ADVISER);
        workforce.add(cover(other, third, today, today.plusDays(1)));
        workforce.add(cover(third, worker, today, today.plusDays(1)));
        assertThat(standings(today)).isEmpty();
    }

    @Test
    void aManagerStandsToThoseOfTheirTeamOnly() {
        household.allocate(worker, youngPerson, Capacity.SOCIAL_WORKER);
        PersonId manager = household.managerOf(worker);
        assertThat(standings(manager, youngPerson)).containsExactly(Standing.MANAGER);
        assertThat(standings(household.managerOf(other), youngPerson)).isEmpty();
        assertThat(standings(manager, household.youngPerson(17))).isEmpty();
    }

    @Test
    void whoeverStandsInForAManagerStandsLikeTheManager() {
        household.allocate(worker, youngPerson, Capacity.SOCIAL_WORKER);
        PersonId manager = household.managerOf(worker);
        PersonId standIn = household.somebody(Role.TEAM_MANAGER);
        workforce.add(cover(manager, standIn, today, today.plusDays(1)));
        assertThat(standings(standIn, youngPerson)).containsExactly(Standing.MANAGER);
    }

    @Test
    void aColleagueInTheSameTeamHasNoStanding() {
        household.allocate(worker, youngPerson, Capacity.ADVISER);
        household.managerOf(worker);
        assertThat(standings(other, youngPerson)).isEmpty();
    }

    @Test
    void brokenGlassGivesTheStandingOfTheBreakersOwnRoleForFourHoursAndToLookOnly() {
        workforce.add(new BrokenGlass(worker, youngPerson, Household.REASON, clock.instant()));
        assertThat(standings(today)).isEmpty();
        assertThat(toLook(worker, youngPerson))
                .contains(Standing.ADVISER)
                .doesNotContain(Standing.SELF, Standing.PARENT, Standing.SUPPORTER);
        assertThat(toLook(other, youngPerson)).isEmpty();
        assertThat(toLook(worker, household.youngPerson(17))).isEmpty();
    }

    @Test
    void glassThatWasBrokenLongAgoIsWholeAgain() {
        workforce.add(new BrokenGlass(
                worker,
                youngPerson,
                Household.REASON,
                clock.instant().minus(BrokenGlass.OPEN).minus(Duration.ofSeconds(1))));
        assertThat(toLook(worker, youngPerson)).isEmpty();
    }

    @Test
    void thereIsNoStandingToNobody() {
        assertThat(standings(worker, PersonId.random())).isEmpty();
    }

    private Set<Standing> standings(LocalDate on) {
        return ties.between(worker, youngPerson, on).standings();
    }

    private Set<Standing> standings(PersonId asker, PersonId whose) {
        return ties.between(asker, whose, today).standings();
    }

    private Set<Standing> toLook(PersonId asker, PersonId whose) {
        return ties.between(asker, whose, today).toLook();
    }

    private static Cover cover(PersonId away, PersonId coveredBy, LocalDate since, LocalDate until) {
        return new Cover(UUID.randomUUID().toString(), away, coveredBy, new Term(since, until));
    }
}
