package uk.opendoor.family;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.UUID;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import uk.opendoor.access.Bond;
import uk.opendoor.access.Granted;
import uk.opendoor.access.Permission;
import uk.opendoor.access.Role;
import uk.opendoor.access.Standing;
import uk.opendoor.shared.Birthdays;
import uk.opendoor.shared.PersonId;

@ExtendWith(ArquillianExtension.class)
class FamilyTiesIT {

    @Inject
    private FamilyTies ties;

    @Inject
    private Relations relations;

    @Inject
    private Household household;

    @Inject
    private Clock clock;

    private PersonId parent;
    private PersonId child;
    private LocalDate today;

    @BeforeEach
    void bring() {
        parent = household.somebody(Role.FAMILY_MEMBER);
        child = household.youngPerson(15);
        today = household.today();
    }

    @Test
    void everyKindOfRelationGivesItsStanding() {
        for (RelationKind kind : RelationKind.values()) {
            PersonId kin = household.somebody(Role.FAMILY_MEMBER);
            household.relation(kin, child, kind, null);
            assertThat(ties.between(kin, child, today).standings()).containsExactly(kind.standing());
        }
    }

    @Test
    void theDoorIsToldOfEachLiveGrantAndThe18thBirthday() {
        grant(household.parent(parent, child), Permission.MEETING);
        Bond bond = ties.between(parent, child, today);
        assertThat(bond.grants())
                .containsExactly(new Granted(
                        Standing.PARENT,
                        Permission.MEETING,
                        null,
                        false,
                        today.plusMonths(6),
                        new Birthdays(today.minusYears(15)).at(Birthdays.ADULT)));
    }

    @Test
    void anAdultsParentHasTheStandingButNoGrant() {
        PersonId adult = household.youngPerson(18);
        grant(household.parent(parent, adult), Permission.MEETING);
        assertThat(ties.between(parent, adult, today)).isEqualTo(Bond.of(Standing.PARENT));
    }

    @Test
    void whoeverIsExcludedHasNothing() {
        Relation relation = new Relation(parent, child, RelationKind.PARENT, today.minusYears(1), null);
        relation.exclude(today, PersonId.random(), Household.REASON);
        relations.add(relation);
        grant(relation, Permission.MEETING);
        assertThat(ties.between(parent, child, today)).isEqualTo(Bond.NONE);
    }

    @Test
    void aCarerHasNothingOnceThePlacementIsOver() {
        Relation relation = household.relation(parent, child, RelationKind.FOSTER_CARER, today);
        grant(relation, Permission.MEETING);
        assertThat(ties.between(parent, child, today)).isEqualTo(Bond.NONE);
    }

    @Test
    void aNewRelationDoesNotWakeTheGrantsOfAnOldOne() {
        grant(household.relation(parent, child, RelationKind.FOSTER_CARER, today), Permission.MEETING);
        household.parent(parent, child);
        assertThat(ties.between(parent, child, today)).isEqualTo(Bond.of(Standing.PARENT));
    }

    @Test
    void whatIsGrantedForOneChildIsNotGrantedForTheOther() {
        PersonId sister = household.youngPerson(12);
        grant(household.parent(parent, child), Permission.MEETING);
        household.parent(parent, sister);
        assertThat(ties.between(parent, sister, today).grants()).isEmpty();
    }

    @Test
    void whatIsGrantedToOneParentIsNotGrantedToTheOther() {
        PersonId father = household.somebody(Role.FAMILY_MEMBER);
        grant(household.parent(parent, child), Permission.MEETING);
        household.parent(father, child);
        assertThat(ties.between(father, child, today).grants()).isEmpty();
    }

    @Test
    void thereIsNoTieToNobody() {
        assertThat(ties.between(parent, PersonId.random(), today)).isEqualTo(Bond.NONE);
    }

    private void grant(Relation relation, Permission permission) {
        relations.add(new Grant(
                UUID.randomUUID().toString(),
                relation,
                permission,
                null,
                Household.REASON,
                PersonId.random(),
                clock.instant(),
                today.plusMonths(6)));
    }
}
