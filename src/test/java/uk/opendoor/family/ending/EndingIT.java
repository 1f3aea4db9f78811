package uk.opendoor.family.ending;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import uk.opendoor.access.Access;
import uk.opendoor.access.Caller;
import uk.opendoor.access.Permission;
import uk.opendoor.access.Role;
import uk.opendoor.account.Town;
import uk.opendoor.account.Visitor;
import uk.opendoor.adviser.Capacity;
import uk.opendoor.family.ChangedMeanwhile;
import uk.opendoor.family.GrantRefused;
import uk.opendoor.family.Household;
import uk.opendoor.family.Relation;
import uk.opendoor.family.RelationKind;
import uk.opendoor.family.grant.GrantService;
import uk.opendoor.family.grant.GrantWanted;
import uk.opendoor.family.person.RelativeService;
import uk.opendoor.shared.NotFound;
import uk.opendoor.shared.PersonId;

/** A worker ends what somebody is to a child: what they could see is closed at once, and stays closed. */
@ExtendWith(ArquillianExtension.class)
class EndingIT {

    private static final String WHY = "The placement ended";

    @Inject
    private EndingService endings;

    @Inject
    private RelativeService relatives;

    @Inject
    private GrantService grants;

    @Inject
    private Access access;

    @Inject
    private Household household;

    @Inject
    private Town town;

    @Inject
    private Caller caller;

    private PersonId worker;
    private PersonId child;
    private PersonId carer;
    private Relation relation;

    @BeforeEach
    void share() {
        worker = household.somebody(Role.SOCIAL_WORKER);
        child = household.youngPerson(12);
        carer = household.somebody(Role.FAMILY_MEMBER);
        household.allocate(worker, child, Capacity.SOCIAL_WORKER);
        relation = household.relation(carer, child, RelationKind.FOSTER_CARER, null);
        share(relation);
    }

    private void share(Relation with) {
        asWorker();
        String grant = UUID.randomUUID().toString();
        LocalDate until = household.today().plusDays(90);
        grants.grant(child, new GrantWanted(grant, with.relationId(), Permission.PROFILE, until), Household.REASON);
    }

    @Test
    void whatTheyCouldSeeIsClosedAtOnceAndTheRecordSaysWhy() {
        assertThat(page().status()).isEqualTo(200);
        asWorker();
        assertThat(endings.see(child, relation.relationId()).sees()).containsExactly(Permission.PROFILE);
        end(household.today());
        end(household.today());
        assertThat(page().status()).isEqualTo(404);
        asWorker();
        assertThat(relatives.of(child)).singleElement().satisfies(one -> {
            assertThat(one.live()).isFalse();
            assertThat(one.until()).isEqualTo(household.today());
            assertThat(one.endedWhy()).isEqualTo(WHY);
        });
        assertThat(endings.see(child, relation.relationId()).live()).isFalse();
    }

    @Test
    void whoIsSlowerIsToldThatItIsOver() {
        end(household.today().minusDays(3));
        assertThatExceptionOfType(ChangedMeanwhile.class).isThrownBy(() -> end(household.today()));
    }

    @Test
    void aNewRelationBeginsWithNothing() {
        end(household.today());
        Relation again = household.relation(carer, child, RelationKind.FOSTER_CARER, null);
        assertThat(page().status()).isEqualTo(404);
        share(again);
        assertThat(page().status()).isEqualTo(200);
    }

    @Test
    void nobodyEndsItWhoDoesNotWorkWithTheChildOrIsFamily() {
        caller.enter(household.somebody(Role.SOCIAL_WORKER), Set.of(Role.SOCIAL_WORKER), null);
        refused();
        for (Role role : List.of(Role.FAMILY_MEMBER, Role.ADMINISTRATOR, Role.COORDINATOR)) {
            caller.enter(carer, Set.of(role), null);
            refused();
        }
        household.parent(worker, child);
        asWorker();
        assertThatExceptionOfType(GrantRefused.class).isThrownBy(() -> end(household.today()));
    }

    @Test
    void itIsThereForThisChildAlone() {
        PersonId other = household.youngPerson(12);
        household.allocate(worker, other, Capacity.SOCIAL_WORKER);
        asWorker();
        assertThatExceptionOfType(NotFound.class)
                .isThrownBy(() -> endings.end(other, relation.relationId(), household.today(), WHY));
    }

    private void refused() {
        assertThat(access.allows(Permission.END_RELATION, child)).isFalse();
        assertThatExceptionOfType(NotFound.class).isThrownBy(() -> end(household.today()));
    }

    private void end(LocalDate day) {
        endings.end(child, relation.relationId(), day, WHY);
    }

    private void asWorker() {
        caller.enter(worker, Set.of(Role.SOCIAL_WORKER), null);
    }

    private Visitor page() {
        return town.visitor(carer, false).open("/family/children/" + child);
    }
}
