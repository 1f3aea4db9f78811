package uk.opendoor.sync;

import static org.assertj.core.api.Assertions.assertThat;
import static uk.opendoor.sync.SyncKind.PEOPLE;
import static uk.opendoor.sync.SyncKind.RELATIONS;

import jakarta.inject.Inject;
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
import uk.opendoor.account.Accounts;
import uk.opendoor.account.Town;
import uk.opendoor.account.Visitor;
import uk.opendoor.adviser.Capacity;
import uk.opendoor.family.Household;
import uk.opendoor.family.grant.GrantService;
import uk.opendoor.family.grant.GrantWanted;
import uk.opendoor.shared.PersonId;

/** Nothing that was brought is seen by a family until a worker shares it, and what ends there ends here. */
@ExtendWith(ArquillianExtension.class)
class SyncedFamilyIT {

    @Inject
    private Sent sent;

    @Inject
    private GrantService grants;

    @Inject
    private Accounts accounts;

    @Inject
    private Access access;

    @Inject
    private Household household;

    @Inject
    private Town town;

    @Inject
    private Caller caller;

    private String ash;
    private String hazel;
    private String relation;

    @BeforeEach
    void send() {
        ash = sent.reference();
        hazel = sent.reference();
        relation = sent.reference();
        sent.send(PEOPLE, sent.young(ash, "Quicksilver", "2012-05-01") + "," + sent.relative(hazel));
        assertThat(sent.send(RELATIONS, sent.parent(relation, ash, hazel, null)))
                .isEqualTo("CREATED");
    }

    @Test
    void aRelativeWhoIsSignedInSeesNothingOfIt() {
        assertThat(accounts.isOpen(sent.person(hazel))).isFalse();
        accounts.open(sent.person(hazel));
        Visitor mother = town.visitor(sent.person(hazel), false);
        for (String page : new String[] {"/family", "/family/meetings", "/family/plans", "/family/papers"}) {
            assertThat(mother.open(page).status()).as(page).isEqualTo(200);
            assertThat(mother.text()).as(page).doesNotContain("Robin", "Quicksilver", ash, relation);
        }
        assertThat(mother.open("/family/children/" + sent.person(ash)).status()).isEqualTo(404);
    }

    @Test
    void aRelationThatEndsEndsWhatHangsOnItAndDoesNotOpenItAgain() {
        share();
        assertThat(sent.send(RELATIONS, sent.withdrawn(relation))).isEqualTo("WRONG withdrawn inUse");
        String today = town.today().toString();
        assertThat(sent.send(RELATIONS, sent.parent(relation, ash, hazel, today)))
                .isEqualTo("CHANGED");
        assertThat(isSeen()).isFalse();
        assertThat(sent.send(RELATIONS, sent.parent(relation, ash, hazel, null)))
                .isEqualTo("WRONG to opensAgain");
        assertThat(isSeen()).isFalse();
    }

    @Test
    void aSupporterIsNotMadeOfAParent() {
        String supporter = sent.parent(relation, ash, hazel, null).replace("PARENT", "SUPPORTER");
        assertThat(sent.send(RELATIONS, supporter)).isEqualTo("WRONG kind otherStanding");
        String carer = sent.parent(relation, ash, hazel, null).replace("PARENT", "FOSTER_CARER");
        assertThat(sent.send(RELATIONS, carer)).isEqualTo("CHANGED");
    }

    @Test
    void aLaterBirthdayOpensNothingThatHadEnded() {
        share();
        assertThat(sent.send(PEOPLE, sent.young(ash, "Quicksilver", "2001-05-01")))
                .isEqualTo("CHANGED");
        assertThat(isSeen()).isFalse();
        assertThat(sent.send(PEOPLE, sent.young(ash, "Quicksilver", "2012-05-01")))
                .isEqualTo("WRONG dateOfBirth opensAgain");
    }

    private void share() {
        PersonId worker = household.somebody(Role.SOCIAL_WORKER);
        household.allocate(worker, sent.person(ash), Capacity.SOCIAL_WORKER);
        caller.enter(worker, Set.of(Role.SOCIAL_WORKER), null);
        grants.grant(
                sent.person(ash),
                new GrantWanted(
                        UUID.randomUUID().toString(),
                        sent.ours(relation),
                        Permission.PROFILE,
                        town.today().plusDays(90)),
                Household.REASON);
    }

    private boolean isSeen() {
        caller.enter(sent.person(hazel), Set.of(Role.FAMILY_MEMBER), null);
        return access.allows(Permission.PROFILE, sent.person(ash));
    }
}
