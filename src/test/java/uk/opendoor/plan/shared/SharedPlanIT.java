package uk.opendoor.plan.shared;

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
import uk.opendoor.access.Caller;
import uk.opendoor.access.Permission;
import uk.opendoor.access.Role;
import uk.opendoor.family.GrantRefused;
import uk.opendoor.family.Household;
import uk.opendoor.family.Relation;
import uk.opendoor.family.RelationKind;
import uk.opendoor.family.grant.GrantService;
import uk.opendoor.family.grant.GrantWanted;
import uk.opendoor.family.sharing.SharingService;
import uk.opendoor.plan.Matter;
import uk.opendoor.plan.MatterView;
import uk.opendoor.plan.TwoSides;
import uk.opendoor.plan.mine.MyPlanService;
import uk.opendoor.shared.MovedClock;
import uk.opendoor.shared.NotFound;
import uk.opendoor.shared.PersonId;

/** The parts of a plan that a young person shares reach those with whom they are shared, and nobody else. */
@ExtendWith(ArquillianExtension.class)
class SharedPlanIT {

    @Inject
    private MyReadersService readers;

    @Inject
    private SharedPlanService shared;

    @Inject
    private SharingService sharing;

    @Inject
    private MyPlanService mine;

    @Inject
    private GrantService grants;

    @Inject
    private TwoSides sides;

    @Inject
    private Household household;

    @Inject
    private MovedClock clock;

    @Inject
    private Caller caller;

    private PersonId young;
    private PersonId mother;
    private Relation relation;

    @BeforeEach
    void bring() {
        young = sides.begin();
        mother = household.somebody(Role.FAMILY_MEMBER);
        relation = household.parent(mother, young);
        sides.inForce();
        sides.asYoung();
        mine.write(young, Matter.CONTINGENCY, 0, "My own words");
    }

    @AfterEach
    void now() {
        clock.back();
    }

    @Test
    void aParentReadsWhatWasAgreedInTheSharedPartsAndNothingElse() {
        share(relation, Matter.CONTINGENCY, Matter.HEALTH);
        assertThat(asMother()).extracting(MatterView::matter).containsExactly(Matter.CONTINGENCY, Matter.HEALTH);
        MatterView badDays = asMother().get(0);
        assertThat(badDays.agreed()).isEqualTo("Ring us.");
        assertThat(badDays.ownWords()).isEmpty();
    }

    @Test
    void aPlanOfWhichNothingIsSharedIsNotThere() {
        refused(this::asMother);
        share(relation, Matter.HEALTH);
        PersonId father = household.somebody(Role.FAMILY_MEMBER);
        household.parent(father, young);
        caller.enter(father, Set.of(Role.FAMILY_MEMBER), null);
        refused(() -> shared.see(young));
        assertThat(shared.mine()).isEmpty();
    }

    @Test
    void whatIsNotTickedAnyMoreIsGoneAtOnceAndTheSameFormTwiceIsOne() {
        String form = id();
        Set<Matter> two = Set.of(Matter.HEALTH, Matter.MONEY);
        readers.share(young, relation.relationId(), form, two);
        readers.share(young, relation.relationId(), form, two);
        assertThat(reads()).containsExactly(Matter.MONEY, Matter.HEALTH);
        share(relation, Matter.MONEY);
        assertThat(asMother()).extracting(MatterView::matter).containsExactly(Matter.MONEY);
        share(relation);
        refused(this::asMother);
    }

    @Test
    void whereTheyLiveCannotBeSharedAndIsNotInWhatASupporterReads() {
        refused(() -> share(relation, Matter.HOME));
        PersonId friend = household.somebody(Role.SUPPORTER);
        Relation supporter = household.relation(friend, young, RelationKind.SUPPORTER, null);
        sharing.share(young, id(), supporter.relationId(), Permission.PATHWAY_PLAN);
        caller.enter(friend, Set.of(Role.SUPPORTER), null);
        assertThat(shared.see(young).matters())
                .extracting(MatterView::matter)
                .doesNotContain(Matter.HOME)
                .hasSize(9);
    }

    @Test
    void endsAt18WhenNoParentIsOfferedAnyMore() {
        share(relation, Matter.HEALTH);
        clock.forward(Duration.ofDays(364));
        assertThat(asMother()).hasSize(1);
        clock.forward(Duration.ofDays(3));
        refused(this::asMother);
        sides.asYoung();
        assertThat(readers.readers(young)).isEmpty();
        assertThat(readers.isGrown(young)).isTrue();
        refused(() -> share(relation, Matter.HEALTH));
    }

    @Test
    void nobodyElseShares() {
        sides.asAdviser();
        refused(() -> share(relation, Matter.HEALTH));
        PersonId another = household.youngPerson(17);
        caller.enter(another, Set.of(Role.YOUNG_PERSON), null);
        refused(() -> readers.share(another, relation.relationId(), id(), Set.of(Matter.HEALTH)));
        assertThat(readers.readers(another)).isEmpty();
    }

    @Test
    void aWorkerGivesThePlanOfNobodyWhoIsOldEnoughToSay() {
        sides.asAdviser();
        GrantWanted wanted = new GrantWanted(
                id(),
                relation.relationId(),
                Permission.PATHWAY_PLAN,
                household.today().plusMonths(1));
        assertThatExceptionOfType(GrantRefused.class)
                .isThrownBy(() -> grants.grant(young, wanted, "Agreed at the review"))
                .satisfies(refused -> assertThat(refused.why()).isEqualTo(GrantRefused.Why.THEIR_PLAN));
    }

    private void share(Relation with, Matter... parts) {
        readers.share(young, with.relationId(), id(), Set.of(parts));
    }

    private List<Matter> reads() {
        return readers.readers(young).get(0).reads();
    }

    private List<MatterView> asMother() {
        caller.enter(mother, Set.of(Role.FAMILY_MEMBER), null);
        try {
            return shared.see(young).matters();
        } finally {
            sides.asYoung();
        }
    }

    private static String id() {
        return UUID.randomUUID().toString();
    }

    private static void refused(Runnable deed) {
        assertThatExceptionOfType(NotFound.class).isThrownBy(deed::run);
    }
}
