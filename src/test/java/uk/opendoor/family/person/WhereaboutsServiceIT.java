package uk.opendoor.family.person;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import jakarta.inject.Inject;
import java.util.Set;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import uk.opendoor.access.Caller;
import uk.opendoor.access.Role;
import uk.opendoor.adviser.Capacity;
import uk.opendoor.family.ChangedMeanwhile;
import uk.opendoor.family.Household;
import uk.opendoor.shared.NotFound;
import uk.opendoor.shared.PersonId;

/** An address in the wrong hands can cost a life. */
@ExtendWith(ArquillianExtension.class)
class WhereaboutsServiceIT {

    private static final String HOME = "3 Heron Walk\nFenmouth";
    private static final String SCHOOL = "Fenmouth College";

    @Inject
    private WhereaboutsService whereabouts;

    @Inject
    private Household household;

    @Inject
    private Caller caller;

    private PersonId socialWorker;
    private PersonId child;

    @BeforeEach
    void bring() {
        socialWorker = household.somebody(Role.SOCIAL_WORKER);
        child = household.youngPerson(15);
        household.allocate(socialWorker, child, Capacity.SOCIAL_WORKER);
        asSocialWorker();
    }

    @Test
    void aSocialWorkerWritesThemDownAndTheYoungPersonReadsThem() {
        assertThat(whereabouts.see(child, null).home()).isEmpty();
        whereabouts.change(child, new WhereaboutsView(HOME, SCHOOL, 0));
        as(child, Role.YOUNG_PERSON);
        assertThat(whereabouts.home(child)).isEqualTo(HOME);
        assertThat(whereabouts.daily(child)).isEqualTo(SCHOOL);
    }

    @Test
    void whatSomebodyElseChangedMeanwhileIsNotWrittenOver() {
        whereabouts.change(child, new WhereaboutsView(HOME, SCHOOL, 0));
        WhereaboutsView seen = whereabouts.see(child, null);
        whereabouts.change(child, new WhereaboutsView("Elsewhere", SCHOOL, seen.version()));
        assertThatExceptionOfType(ChangedMeanwhile.class)
                .isThrownBy(() -> whereabouts.change(child, new WhereaboutsView("Nowhere", "", seen.version())));
        assertThat(whereabouts.see(child, null).home()).isEqualTo("Elsewhere");
    }

    @Test
    void anAdviserAndAManagerSeeTheAddressForAReasonOnly() {
        whereabouts.change(child, new WhereaboutsView(HOME, SCHOOL, 0));
        PersonId adviser = household.somebody(Role.PERSONAL_ADVISER);
        household.allocate(adviser, child, Capacity.ADVISER);
        as(adviser, Role.PERSONAL_ADVISER);
        assertForAReasonOnly();
        as(household.managerOf(socialWorker), Role.TEAM_MANAGER);
        assertForAReasonOnly();
        refused(() -> whereabouts.change(child, new WhereaboutsView("", "", 1)));
    }

    private void assertForAReasonOnly() {
        refused(() -> whereabouts.see(child, " "));
        refused(() -> whereabouts.home(child));
        assertThat(whereabouts.see(child, "I visit her today").home()).isEqualTo(HOME);
        assertThat(whereabouts.daily(child)).isEqualTo(SCHOOL);
    }

    @Test
    void aParentASupporterAndAStrangerSeeNothing() {
        whereabouts.change(child, new WhereaboutsView(HOME, SCHOOL, 0));
        PersonId mother = household.somebody(Role.FAMILY_MEMBER);
        household.parent(mother, child);
        as(mother, Role.FAMILY_MEMBER);
        assertNothing();
        as(household.somebody(Role.SUPPORTER), Role.SUPPORTER);
        assertNothing();
        as(household.somebody(Role.SOCIAL_WORKER), Role.SOCIAL_WORKER);
        assertNothing();
        as(household.youngPerson(15), Role.YOUNG_PERSON);
        assertNothing();
    }

    private void assertNothing() {
        refused(() -> whereabouts.see(child, "because"));
        refused(() -> whereabouts.home(child));
        refused(() -> whereabouts.daily(child));
        refused(() -> whereabouts.change(child, new WhereaboutsView("", "", 1)));
    }

    private void asSocialWorker() {
        as(socialWorker, Role.SOCIAL_WORKER);
    }

    private void as(PersonId person, Role role) {
        caller.enter(person, Set.of(role), null);
    }

    private static void refused(Runnable deed) {
        assertThatExceptionOfType(NotFound.class).isThrownBy(deed::run);
    }
}
