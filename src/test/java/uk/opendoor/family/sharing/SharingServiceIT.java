package uk.opendoor.family.sharing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import jakarta.inject.Inject;
import java.time.Duration;
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
import uk.opendoor.adviser.Capacity;
import uk.opendoor.family.Household;
import uk.opendoor.family.Relation;
import uk.opendoor.family.RelationKind;
import uk.opendoor.shared.MovedClock;
import uk.opendoor.shared.NotFound;
import uk.opendoor.shared.PersonId;

/** What young people share with their supporters is theirs to give and to take back. */
@ExtendWith(ArquillianExtension.class)
class SharingServiceIT {

    @Inject
    private SharingService sharing;

    @Inject
    private Access access;

    @Inject
    private Household household;

    @Inject
    private MovedClock clock;

    @Inject
    private Caller caller;

    private PersonId young;
    private PersonId supporter;
    private Relation relation;

    @BeforeEach
    void bring() {
        young = household.youngPerson(19);
        supporter = household.somebody(Role.SUPPORTER);
        relation = household.relation(supporter, young, RelationKind.SUPPORTER, null);
        asYoung();
    }

    @AfterEach
    void now() {
        clock.back();
    }

    @Test
    void aSupporterSeesWhatIsSharedAndNothingElse() {
        share(Permission.PATHWAY_PLAN);
        assertThat(supporterSees(Permission.PATHWAY_PLAN)).isTrue();
        assertThat(supporterSees(Permission.MEETING)).isFalse();
        assertThat(supporterSees(Permission.HOME_ADDRESS)).isFalse();
    }

    @Test
    void whatIsStoppedIsGoneAtOnceAndToStopTwiceIsToStop() {
        String id = share(Permission.PATHWAY_PLAN);
        sharing.stop(young, id);
        sharing.stop(young, id);
        assertThat(shares()).isEmpty();
        assertThat(supporterSees(Permission.PATHWAY_PLAN)).isFalse();
    }

    @Test
    void sharedTwiceIsSharedOnceAndCanBeSharedAgainAfterItWasStopped() {
        String first = share(Permission.MEETING);
        share(Permission.MEETING);
        assertThat(shares()).hasSize(1);
        sharing.stop(young, first);
        share(Permission.MEETING);
        assertThat(shares()).hasSize(1);
    }

    @Test
    void endsByItselfAfterAYear() {
        share(Permission.MEETING);
        clock.forward(Duration.ofDays(364));
        assertThat(supporterSees(Permission.MEETING)).isTrue();
        clock.forward(Duration.ofDays(3));
        assertThat(supporterSees(Permission.MEETING)).isFalse();
        asYoung();
        assertThat(shares()).isEmpty();
    }

    @Test
    void whatMustNotBeSharedCannotBe() {
        for (Permission never : List.of(
                Permission.HOME_ADDRESS, Permission.ATTENDEE_NAMES, Permission.PRIVATE_NOTES, Permission.REPORT)) {
            refused(() -> share(never));
        }
    }

    @Test
    void nothingIsSharedWithAParentByThisWay() {
        Relation mother = household.parent(household.somebody(Role.FAMILY_MEMBER), young);
        refused(() -> sharing.share(young, id(), mother.relationId(), Permission.MEETING));
    }

    @Test
    void nothingIsSharedWithTheSupporterOfSomebodyElse() {
        Relation others = household.relation(supporter, household.youngPerson(19), RelationKind.SUPPORTER, null);
        refused(() -> sharing.share(young, id(), others.relationId(), Permission.MEETING));
    }

    @Test
    void nothingIsSharedWithSomebodyWhoIsASupporterNoMore() {
        Relation former = household.relation(
                household.somebody(Role.SUPPORTER), young, RelationKind.SUPPORTER, household.today());
        refused(() -> sharing.share(young, id(), former.relationId(), Permission.MEETING));
        assertThat(sharing.mine(young)).hasSize(1);
    }

    @Test
    void nobodyElseSharesOrStopsForThem() {
        String shared = share(Permission.MEETING);
        PersonId adviser = household.somebody(Role.PERSONAL_ADVISER);
        household.allocate(adviser, young, Capacity.ADVISER);
        caller.enter(adviser, Set.of(Role.PERSONAL_ADVISER), null);
        refused(() -> share(Permission.PROFILE));
        refused(() -> sharing.stop(young, shared));
        refused(() -> sharing.mine(young));
        caller.enter(supporter, Set.of(Role.SUPPORTER), null);
        refused(() -> share(Permission.PROFILE));
        PersonId another = household.youngPerson(19);
        caller.enter(another, Set.of(Role.YOUNG_PERSON), null);
        refused(() -> sharing.stop(another, shared));
        assertThat(supporterSees(Permission.MEETING)).isTrue();
    }

    private String share(Permission permission) {
        String id = id();
        sharing.share(young, id, relation.relationId(), permission);
        return id;
    }

    private List<SupporterView.Share> shares() {
        return sharing.mine(young).get(0).shares();
    }

    private boolean supporterSees(Permission permission) {
        caller.enter(supporter, Set.of(Role.SUPPORTER), null);
        boolean sees = access.allows(permission, young);
        asYoung();
        return sees;
    }

    private void asYoung() {
        caller.enter(young, Set.of(Role.YOUNG_PERSON), null);
    }

    private static String id() {
        return UUID.randomUUID().toString();
    }

    private static void refused(Runnable deed) {
        assertThatExceptionOfType(NotFound.class).isThrownBy(deed::run);
    }
}
