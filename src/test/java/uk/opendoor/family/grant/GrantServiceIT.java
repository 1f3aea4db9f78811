package uk.opendoor.family.grant;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import jakarta.inject.Inject;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import uk.opendoor.access.Caller;
import uk.opendoor.access.Permission;
import uk.opendoor.access.Role;
import uk.opendoor.adviser.Capacity;
import uk.opendoor.family.ChangedMeanwhile;
import uk.opendoor.family.GrantRefused;
import uk.opendoor.family.GrantRefused.Why;
import uk.opendoor.family.Household;
import uk.opendoor.family.Relation;
import uk.opendoor.family.RelationKind;
import uk.opendoor.family.Relations;
import uk.opendoor.shared.NotFound;
import uk.opendoor.shared.PersonId;
import uk.opendoor.store.SameMoment;

@ExtendWith(ArquillianExtension.class)
class GrantServiceIT {

    @Inject
    private GrantService grants;

    @Inject
    private DecisionService decisions;

    @Inject
    private Relations relations;

    @Inject
    private Household household;

    @Inject
    private Caller caller;

    @Inject
    private SameMoment sameMoment;

    private PersonId socialWorker;
    private PersonId manager;
    private PersonId reviewer;
    private PersonId child;
    private Relation mother;

    @BeforeEach
    void bring() {
        socialWorker = household.somebody(Role.SOCIAL_WORKER);
        manager = household.managerOf(socialWorker);
        reviewer = household.somebody(Role.REVIEWING_OFFICER);
        child = household.youngPerson(15);
        household.allocate(socialWorker, child, Capacity.SOCIAL_WORKER);
        household.allocate(reviewer, child, Capacity.REVIEWING_OFFICER);
        mother = household.parent(household.somebody(Role.FAMILY_MEMBER), child);
    }

    @Test
    void theSameFormSentTwiceIsOneGrant() {
        GrantWanted wanted = wanted(Permission.MEETING);
        as(socialWorker, Role.SOCIAL_WORKER);
        grants.grant(child, wanted, Household.REASON);
        grants.grant(child, wanted, Household.REASON);
        assertThat(grantsOfMother()).isEqualTo(1);
    }

    @Test
    void theSameFormSentTwiceAtOnceIsOneGrant() throws Exception {
        GrantWanted wanted = wanted(Permission.MEETING);
        sameMoment.of(
                call(socialWorker, Role.SOCIAL_WORKER, () -> grants.grant(child, wanted, Household.REASON)),
                call(socialWorker, Role.SOCIAL_WORKER, () -> grants.grant(child, wanted, Household.REASON)),
                Set.of(ChangedMeanwhile.class));
        assertThat(grantsOfMother()).isEqualTo(1);
    }

    @Test
    void ofTwoWhoApproveAtOnceOneWins() throws Exception {
        String id = waiting();
        List<String> outcomes = sameMoment.of(
                call(manager, Role.TEAM_MANAGER, () -> grants.approve(child, id)),
                call(reviewer, Role.REVIEWING_OFFICER, () -> grants.approve(child, id)),
                Set.of(ChangedMeanwhile.class));
        assertThat(outcomes).containsExactlyInAnyOrder(SameMoment.DONE, ChangedMeanwhile.class.getSimpleName());
        assertThat(relations.grant(id).orElseThrow().approver()).isIn(manager, reviewer);
    }

    @Test
    void theAuthorCannotBeTheSecondPerson() {
        as(manager, Role.TEAM_MANAGER);
        GrantWanted wanted = wanted(Permission.HOME_ADDRESS);
        grants.grant(child, wanted, Household.REASON);
        refused(Why.OWN_GRANT, () -> grants.approve(child, wanted.id()));
        assertThat(decisions.waiting()).isEmpty();
    }

    @Test
    void whoeverHasNoStandingForItCannotApprove() {
        String id = waiting();
        PersonId adviser = household.somebody(Role.PERSONAL_ADVISER);
        household.allocate(adviser, child, Capacity.ADVISER);
        as(adviser, Role.PERSONAL_ADVISER);
        assertThatExceptionOfType(NotFound.class).isThrownBy(() -> grants.approve(child, id));
    }

    @Test
    void aRelativeCannotApproveForTheirOwnFamily() {
        String id = waiting();
        household.parent(reviewer, child);
        as(reviewer, Role.REVIEWING_OFFICER, Role.FAMILY_MEMBER);
        refused(Why.OWN_FAMILY, () -> grants.approve(child, id));
    }

    @Test
    void aRelativeOfTheOneItIsForCannotApproveEither() {
        String id = waiting();
        PersonId sister = household.youngPerson(10);
        household.parent(mother.kin(), sister);
        household.parent(reviewer, sister);
        as(reviewer, Role.REVIEWING_OFFICER);
        refused(Why.OWN_FAMILY, () -> grants.approve(child, id));
    }

    @Test
    void aRelativeCannotGrantAnythingOfTheirOwnFamily() {
        household.parent(socialWorker, child);
        as(socialWorker, Role.SOCIAL_WORKER);
        refused(Why.OWN_FAMILY, () -> grants.grant(child, wanted(Permission.MEETING), Household.REASON));
    }

    @Test
    void whatWaitsIsListedForThoseWhoMayApproveAndNobodyElse() {
        String id = waiting();
        as(manager, Role.TEAM_MANAGER);
        assertThat(decisions.waiting()).extracting(Decision::id).containsExactly(id);
        as(reviewer, Role.REVIEWING_OFFICER);
        assertThat(decisions.waiting()).extracting(Decision::id).containsExactly(id);
        as(socialWorker, Role.SOCIAL_WORKER);
        assertThat(decisions.waiting()).isEmpty();
        as(household.somebody(Role.TEAM_MANAGER), Role.TEAM_MANAGER);
        assertThat(decisions.waiting()).isEmpty();
    }

    @Test
    void nothingIsGrantedOnAnAdultsRecord() {
        PersonId adult = household.youngPerson(18);
        household.allocate(socialWorker, adult, Capacity.SOCIAL_WORKER);
        Relation father = household.parent(household.somebody(Role.FAMILY_MEMBER), adult);
        as(socialWorker, Role.SOCIAL_WORKER);
        GrantWanted wanted = new GrantWanted(
                UUID.randomUUID().toString(),
                father.relationId(),
                Permission.MEETING,
                household.today().plusDays(1));
        refused(Why.ADULT, () -> grants.grant(adult, wanted, Household.REASON));
    }

    @Test
    void aSupporterIsNotTheWorkersToGrantTo() {
        Relation supporter =
                household.relation(household.somebody(Role.SUPPORTER), child, RelationKind.SUPPORTER, null);
        as(socialWorker, Role.SOCIAL_WORKER);
        assertThatExceptionOfType(NotFound.class).isThrownBy(() -> grants.target(child, supporter.relationId()));
    }

    @Test
    void aGrantOfAnotherRecordIsNotThere() {
        String id = waiting();
        PersonId another = household.youngPerson(15);
        household.allocate(socialWorker, another, Capacity.SOCIAL_WORKER);
        as(socialWorker, Role.SOCIAL_WORKER);
        assertThatExceptionOfType(NotFound.class).isThrownBy(() -> grants.withdraw(another, id, Household.REASON));
    }

    private String waiting() {
        as(socialWorker, Role.SOCIAL_WORKER);
        GrantWanted wanted = wanted(Permission.HOME_ADDRESS);
        grants.grant(child, wanted, Household.REASON);
        return wanted.id();
    }

    private GrantWanted wanted(Permission permission) {
        return new GrantWanted(
                UUID.randomUUID().toString(),
                mother.relationId(),
                permission,
                household.today().plusMonths(1));
    }

    private long grantsOfMother() {
        return relations.between(mother.kin(), child).stream()
                .mapToLong(relation -> relation.grants().size())
                .sum();
    }

    private void as(PersonId person, Role... roles) {
        caller.enter(person, Set.of(roles), null);
    }

    private static void refused(Why why, Runnable deed) {
        assertThatExceptionOfType(GrantRefused.class)
                .isThrownBy(deed::run)
                .satisfies(refused -> assertThat(refused.why()).isEqualTo(why));
    }

    private Runnable call(PersonId person, Role role, Runnable deed) {
        return () -> {
            as(person, role);
            deed.run();
        };
    }
}
