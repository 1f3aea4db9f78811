package uk.opendoor.adviser.glass;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import jakarta.inject.Inject;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.jboss.shrinkwrap.api.spec.WebArchive;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import uk.opendoor.InsideTheServer;
import uk.opendoor.access.Access;
import uk.opendoor.access.Caller;
import uk.opendoor.access.Permission;
import uk.opendoor.access.Role;
import uk.opendoor.account.HeldRole;
import uk.opendoor.account.Name;
import uk.opendoor.account.People;
import uk.opendoor.account.Person;
import uk.opendoor.account.Reach;
import uk.opendoor.account.Town;
import uk.opendoor.account.Visitor;
import uk.opendoor.account.invite.Asking;
import uk.opendoor.account.invite.InvitationService;
import uk.opendoor.account.invite.Way;
import uk.opendoor.adviser.BrokenGlass;
import uk.opendoor.adviser.Capacity;
import uk.opendoor.adviser.Cover;
import uk.opendoor.adviser.Team;
import uk.opendoor.adviser.TeamMember;
import uk.opendoor.adviser.Term;
import uk.opendoor.adviser.Workforce;
import uk.opendoor.adviser.glass.Opening.Outcome;
import uk.opendoor.adviser.people.RecordService;
import uk.opendoor.adviser.team.TeamService;
import uk.opendoor.adviser.team.TeamView;
import uk.opendoor.family.Household;
import uk.opendoor.family.Relation;
import uk.opendoor.family.RelationKind;
import uk.opendoor.family.grant.GrantService;
import uk.opendoor.family.grant.GrantWanted;
import uk.opendoor.notify.transport.UnreachableTransport;
import uk.opendoor.shared.MovedClock;
import uk.opendoor.shared.NotFound;
import uk.opendoor.shared.PersonId;

/** A record that is opened in an emergency: to look, for four hours, and everybody who must know is told. */
@ExtendWith(ArquillianExtension.class)
class BreakGlassIT {

    private static final String REASON = "She stands at our desk and is hurt";

    @Inject
    private BreakGlassService glass;

    @Inject
    private TeamService team;

    @Inject
    private RecordService records;

    @Inject
    private InvitationService invitations;

    @Inject
    private GrantService grants;

    @Inject
    private Access access;

    @Inject
    private Household household;

    @Inject
    private People people;

    @Inject
    private Workforce workforce;

    @Inject
    private Town town;

    @Inject
    private MovedClock clock;

    @Inject
    private Caller caller;

    private PersonId worker;
    private PersonId child;
    private String reference;

    @Deployment
    static WebArchive war() {
        return InsideTheServer.war()
                .addClasses(Household.class, Town.class, Visitor.class, MovedClock.class, UnreachableTransport.class);
    }

    @BeforeEach
    void bring() {
        worker = household.somebody(Role.PERSONAL_ADVISER);
        child = household.youngPerson(16);
        reference = household.caseReference(child);
        as(worker, Role.PERSONAL_ADVISER);
    }

    @AfterEach
    void now() {
        clock.back();
    }

    @Test
    void opensForFourHoursAndNotASecondLonger() {
        assertThat(access.allows(Permission.PROFILE, child)).isFalse();
        assertThat(glass.open(reference, REASON).whose()).isEqualTo(child);
        assertThat(records.see(child).profile().id()).isEqualTo(child);
        clock.forward(BrokenGlass.OPEN.minus(Duration.ofSeconds(30)));
        assertThat(access.allows(Permission.PROFILE, child)).isTrue();
        clock.forward(Duration.ofSeconds(30));
        assertThat(access.allows(Permission.PROFILE, child)).isFalse();
        assertThatExceptionOfType(NotFound.class).isThrownBy(() -> records.see(child));
    }

    @Test
    void opensItForNobodyElse() {
        glass.open(reference, REASON);
        as(household.somebody(Role.PERSONAL_ADVISER), Role.PERSONAL_ADVISER);
        assertThat(access.allows(Permission.PROFILE, child)).isFalse();
        assertThatExceptionOfType(NotFound.class).isThrownBy(() -> records.see(child));
    }

    @Test
    void isForLookingOnly() {
        Relation mother = household.parent(household.somebody(Role.FAMILY_MEMBER), child);
        LocalDate soon = household.today().plusDays(9);
        GrantWanted wanted =
                new GrantWanted(UUID.randomUUID().toString(), mother.relationId(), Permission.MEETING, soon);
        Asking asking = new Asking(
                child,
                Way.LETTER,
                Optional.empty(),
                Optional.empty(),
                UUID.randomUUID().toString(),
                "https://opendoor.example");
        glass.open(reference, REASON);
        refused(() -> grants.grant(child, wanted, REASON));
        refused(() -> invitations.issue(child, asking));
        refused(() -> invitations.reset(child, asking, REASON));
        assertThat(town.one("select count(*) from invitation where invitee = ?", child.value()))
                .isEqualTo("0");
        household.allocate(worker, child, Capacity.ADVISER);
        assertThat(invitations.issue(child, asking)).isPresent();
    }

    @Test
    void anUnknownReferenceIsAnsweredLikeOneThatMustNotBeOpened() {
        assertThat(glass.open("T-0000", REASON)).isEqualTo(Opening.UNKNOWN);
        household.parent(worker, child);
        assertThat(glass.open(reference, REASON)).isEqualTo(Opening.UNKNOWN);
        assertThat(access.allows(Permission.PROFILE, child)).isFalse();
    }

    @Test
    void nobodyOpensARecordOfAFamilyTheyOnceBelongedTo() {
        household.relation(
                worker, child, RelationKind.FOSTER_CARER, household.today().minusDays(9));
        assertThat(glass.open(reference, REASON).outcome()).isEqualTo(Outcome.UNKNOWN);
    }

    @Test
    void nobodyOpensTheirOwn() {
        as(child, Role.YOUNG_PERSON, Role.PERSONAL_ADVISER);
        assertThat(glass.open(reference, REASON).outcome()).isEqualTo(Outcome.UNKNOWN);
    }

    @Test
    void isNotForWhoeverDoesNotWorkWithPeople() {
        as(household.somebody(Role.COORDINATOR), Role.COORDINATOR);
        refused(() -> glass.open(reference, REASON));
    }

    @Test
    void elevenTriesAreTooMany() {
        for (int i = 0; i < BreakGlassService.MOST_TRIES; i++) {
            assertThat(glass.open("T-000" + i, REASON).outcome()).isEqualTo(Outcome.UNKNOWN);
        }
        assertThat(glass.open(reference, REASON)).isEqualTo(Opening.TOO_OFTEN);
        clock.forward(BreakGlassService.IN);
        assertThat(glass.open(reference, REASON).isOpen()).isTrue();
    }

    @Test
    void isWrittenDownWithItsReason() {
        glass.open(reference, REASON);
        String entry = " from audit_entry where what = 'BREAK_GLASS' and whose = ?";
        assertThat(town.one("select why" + entry, child.value())).isEqualTo(REASON);
        assertThat(town.one("select who" + entry, child.value())).isEqualTo(worker.value());
    }

    @Test
    void theManagerIsToldInWordsThatSayNothing() {
        PersonId manager = managerWithAnAddress();
        glass.open("T-0000", REASON);
        assertThat(notices(manager)).isEqualTo("0");
        glass.open(reference, REASON);
        assertThat(notices(manager)).isEqualTo("1");
        assertThat(town.one("select subject from outbox_message where person = ?", manager.value()))
                .isEqualTo("Please look at your team");
        assertThat(town.one("select body from outbox_message where person = ?", manager.value()))
                .doesNotContain("Test", "Invented", reference, REASON);
    }

    @Test
    void aManagerIsNeverTheOnlyOneWhoKnows() {
        PersonId alone = managerWithAnAddress();
        PersonId another = managerWithAnAddress();
        as(alone, Role.TEAM_MANAGER);
        glass.open(reference, REASON);
        assertThat(notices(another)).isEqualTo("1");
        assertThat(notices(alone)).isEqualTo("0");
    }

    @Test
    void theManagerOfWhoeverWorksWithThemIsToldAndSeesTheReason() {
        managerWithAnAddress();
        PersonId breaker = worker;
        worker = household.somebody(Role.SOCIAL_WORKER);
        PersonId nearest = managerWithAnAddress();
        household.allocate(worker, child, Capacity.SOCIAL_WORKER);
        as(breaker, Role.PERSONAL_ADVISER);
        String reason = "A reason for " + reference;
        glass.open(reference, reason);
        assertThat(notices(nearest)).isEqualTo("1");
        as(nearest, Role.TEAM_MANAGER);
        assertThat(team.mine().glass()).extracting(TeamView.Opened::reason).contains(reason);
        household.relation(nearest, child, RelationKind.KINSHIP_CARER, null);
        assertThat(team.mine().glass()).extracting(TeamView.Opened::reason).doesNotContain(reason);
    }

    @Test
    void whoStandsInForTheManagerIsToldToo() {
        PersonId manager = managerWithAnAddress();
        PersonId standsIn = managerWithAnAddress();
        workforce.add(new Cover(
                UUID.randomUUID().toString(),
                manager,
                standsIn,
                new Term(household.today(), household.today().plusDays(1))));
        glass.open(reference, REASON);
        assertThat(notices(standsIn)).isEqualTo("1");
    }

    @Test
    void aReasonOfOneWordIsTooShortAndWhatWasTypedStays() {
        Visitor visitor = town.visitor(worker, true).open("/work/open");
        visitor.post("/work/open", "glass", "open", "reference", reference, "reason", "urgent");
        assertThat(visitor.status()).isEqualTo(200);
        assertThat(visitor.text()).contains("Error:", reference, ">urgent");
        assertThat(access.allows(Permission.PROFILE, child)).isFalse();
        visitor.post("/work/open", "glass", "open", "reference", reference, "reason", REASON);
        assertThat(visitor.sentTo()).endsWith("/work/people/" + child);
        assertThat(visitor.open("/work/people/" + child).status()).isEqualTo(200);
        assertThat(visitor.open("/work/people/" + child + "/invite").text()).doesNotContain("name=\"send\"");
    }

    private PersonId managerWithAnAddress() {
        PersonId manager = PersonId.random();
        String email = "m" + manager.value().substring(0, 8) + "@work.example";
        people.add(new Person(
                manager,
                new Name("Manager", "Somebody", null),
                null,
                null,
                new Reach(email, null, false, true, null, null),
                List.of(new HeldRole(Role.TEAM_MANAGER, household.today().minusYears(1), null))));
        Team team = new Team("A team of the test");
        workforce.add(team);
        workforce.add(new TeamMember(manager, team, true, household.always()));
        workforce.add(new TeamMember(worker, team, false, household.always()));
        return manager;
    }

    private String notices(PersonId manager) {
        return town.one("select count(*) from outbox_message where template = 'glass' and person = ?", manager.value());
    }

    private void as(PersonId person, Role... roles) {
        caller.enter(person, Set.of(roles), null);
    }

    private static void refused(Runnable deed) {
        assertThatExceptionOfType(NotFound.class).isThrownBy(deed::run);
    }
}
