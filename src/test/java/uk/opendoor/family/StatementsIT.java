package uk.opendoor.family;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import jakarta.inject.Inject;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import uk.opendoor.access.Access;
import uk.opendoor.access.Caller;
import uk.opendoor.access.Permission;
import uk.opendoor.access.Role;
import uk.opendoor.account.ProfileService;
import uk.opendoor.adviser.Capacity;
import uk.opendoor.adviser.people.CaseloadService;
import uk.opendoor.adviser.people.RecordService;
import uk.opendoor.family.grant.DecisionService;
import uk.opendoor.family.grant.GrantService;
import uk.opendoor.family.grant.GrantWanted;
import uk.opendoor.family.person.RelativeService;
import uk.opendoor.shared.NotFound;
import uk.opendoor.shared.PersonId;

/** What is asked of the database tells nobody whether a record is there, and does not grow with the rows of a page. */
@ExtendWith(ArquillianExtension.class)
class StatementsIT {

    @Inject
    private Statements statements;

    @Inject
    private Household household;

    @Inject
    private Caller caller;

    @Inject
    private Access access;

    @Inject
    private ProfileService profiles;

    @Inject
    private CaseloadService caseload;

    @Inject
    private RecordService records;

    @Inject
    private RelativeService relatives;

    @Inject
    private GrantService grants;

    @Inject
    private DecisionService decisions;

    @Test
    void aRecordThatIsNotMineAndOneThatIsNotThereAskTheSame() {
        PersonId foreign = household.youngPerson(16);
        household.parent(household.somebody(Role.FAMILY_MEMBER), foreign);
        household.allocate(household.somebody(Role.SOCIAL_WORKER), foreign, Capacity.SOCIAL_WORKER);
        enter(household.somebody(Role.PERSONAL_ADVISER), Role.PERSONAL_ADVISER);
        List<String> notMine = statements.of(() -> refused(foreign));
        List<String> notThere = statements.of(() -> refused(PersonId.random()));
        assertThat(notMine).hasSizeGreaterThan(4).isEqualTo(notThere);
    }

    @Test
    void everyPermissionIsAskedWithTheSameFewQueries() {
        PersonId foreign = household.youngPerson(16);
        enter(household.somebody(Role.FAMILY_MEMBER), Role.FAMILY_MEMBER);
        List<String> asked = statements.of(() -> access.allows(Permission.MEETING, foreign));
        assertThat(asked).hasSize(5);
        assertThat(statements.of(() -> access.allows(Permission.HOME_ADDRESS, PersonId.random())))
                .isEqualTo(asked);
    }

    @Test
    void aLongCaseloadAsksNoMoreThanAShortOne() {
        PersonId worker = household.somebody(Role.SOCIAL_WORKER);
        enter(worker, Role.SOCIAL_WORKER);
        household.allocate(worker, household.youngPerson(16), Capacity.SOCIAL_WORKER);
        List<String> one = statements.of(() -> assertThat(caseload.mine()).hasSize(1));
        for (int i = 0; i < 5; i++) {
            household.allocate(worker, household.youngPerson(16), Capacity.SOCIAL_WORKER);
        }
        List<String> six = statements.of(() -> assertThat(caseload.mine()).hasSize(6));
        assertThat(six).hasSameSizeAs(one);
    }

    @Test
    void aLargeFamilyAsksNoMoreThanASmallOne() {
        PersonId worker = household.somebody(Role.SOCIAL_WORKER);
        PersonId child = household.youngPerson(15);
        household.allocate(worker, child, Capacity.SOCIAL_WORKER);
        enter(worker, Role.SOCIAL_WORKER);
        grantToNewParent(child);
        int small = page(child, 1);
        for (int i = 0; i < 5; i++) {
            grantToNewParent(child);
        }
        assertThat(page(child, 6)).isEqualTo(small);
    }

    @Test
    void manyGrantsThatWaitAskNoMoreThanOne() {
        PersonId worker = household.somebody(Role.SOCIAL_WORKER);
        PersonId manager = household.managerOf(worker);
        PersonId child = household.youngPerson(15);
        household.allocate(worker, child, Capacity.SOCIAL_WORKER);
        int one = waiting(worker, manager, child, 1);
        assertThat(waiting(worker, manager, child, 2)).isEqualTo(one);
    }

    private int waiting(PersonId worker, PersonId manager, PersonId child, int expected) {
        enter(worker, Role.SOCIAL_WORKER);
        grantToNewParent(child);
        enter(manager, Role.TEAM_MANAGER);
        return statements
                .of(() -> assertThat(decisions.waiting()).hasSize(expected))
                .size();
    }

    private int page(PersonId child, int family) {
        return statements
                .of(() -> {
                    records.see(child);
                    assertThat(relatives.of(child)).hasSize(family);
                })
                .size();
    }

    private void grantToNewParent(PersonId child) {
        Relation parent = household.parent(household.somebody(Role.FAMILY_MEMBER), child);
        grants.grant(
                child,
                new GrantWanted(
                        UUID.randomUUID().toString(),
                        parent.relationId(),
                        Permission.HOME_ADDRESS,
                        household.today().plusDays(9)),
                Household.REASON);
    }

    private void refused(PersonId whose) {
        assertThatExceptionOfType(NotFound.class).isThrownBy(() -> profiles.see(whose));
    }

    private void enter(PersonId person, Role role) {
        caller.enter(person, Set.of(role), null);
    }
}
