package uk.opendoor.claim;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.inject.Inject;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.extension.ExtendWith;
import uk.opendoor.access.Caller;
import uk.opendoor.access.Role;
import uk.opendoor.adviser.Capacity;
import uk.opendoor.adviser.care.CareService;
import uk.opendoor.adviser.care.SpellKind;
import uk.opendoor.claim.mine.MyClaimService;
import uk.opendoor.claim.work.DecideService;
import uk.opendoor.family.Household;
import uk.opendoor.shared.Money;
import uk.opendoor.shared.PersonId;
import uk.opendoor.store.SameMoment;

/** Two managers say yes to the last of an allowance at the same moment: one of them does, and the other one is told. */
@ExtendWith(ArquillianExtension.class)
class TwoManagersIT {

    private static final int TIMES = 5;
    private static final String BUDGET = "LC-4410";
    private static final Money ALL = new Money(new BigDecimal("3000"));

    @Inject
    private MyClaimService mine;

    @Inject
    private DecideService decide;

    @Inject
    private CareService care;

    @Inject
    private Household household;

    @Inject
    private Caller caller;

    @Inject
    private SameMoment sameMoment;

    @RepeatedTest(TIMES)
    void oneOfThemDoesAndTheOtherIsTold() throws Exception {
        PersonId young = household.youngPerson(19);
        PersonId adviser = household.somebody(Role.PERSONAL_ADVISER);
        household.allocate(adviser, young, Capacity.ADVISER);
        List<PersonId> managers = List.of(household.managerOf(adviser), household.managerOf(adviser));
        LocalDate born = household.today().minusYears(19);
        as(adviser, Role.PERSONAL_ADVISER);
        care.save(young, id(), 0, SpellKind.CARE_ORDER, born.plusYears(8), born.plusYears(18));
        List<String> claims = List.of(recommended(young, adviser), recommended(young, adviser));
        List<String> fared = sameMoment.of(
                () -> decide(managers.get(0), young, claims.get(0)),
                () -> decide(managers.get(1), young, claims.get(1)),
                Set.of(MovedOn.class, NotThatMuchLeft.class));
        assertThat(fared).containsOnlyOnce(SameMoment.DONE).containsAnyOf("MovedOn", "NotThatMuchLeft");
        as(young, Role.YOUNG_PERSON);
        assertThat(claims.stream().map(claim -> mine.see(young, claim).state()))
                .containsExactlyInAnyOrder(ClaimState.APPROVED, ClaimState.RECOMMENDED);
        assertThat(mine.see(young, claims.get(0)).balance().approved()).isEqualTo(ALL);
    }

    private String recommended(PersonId young, PersonId adviser) {
        String claim = id();
        as(young, Role.YOUNG_PERSON);
        mine.start(young, claim, "setting-up-home");
        mine.send(young, claim, new ClaimWords("All of it", "", List.of(new ClaimItem.Wanted("A home", ALL))));
        as(adviser, Role.PERSONAL_ADVISER);
        decide.recommend(young, claim, ALL, "It is fair.");
        return claim;
    }

    private void decide(PersonId manager, PersonId young, String claim) {
        as(manager, Role.TEAM_MANAGER);
        decide.decide(young, claim, ALL, "", BUDGET);
    }

    private void as(PersonId who, Role role) {
        caller.enter(who, Set.of(role), null);
    }

    private static String id() {
        return UUID.randomUUID().toString();
    }
}
