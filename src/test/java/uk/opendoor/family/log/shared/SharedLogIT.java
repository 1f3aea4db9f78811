package uk.opendoor.family.log.shared;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import uk.opendoor.access.Permission;
import uk.opendoor.access.Role;
import uk.opendoor.account.Accounts;
import uk.opendoor.account.seen.WhoLooked;
import uk.opendoor.adviser.Allocation;
import uk.opendoor.adviser.BrokenGlass;
import uk.opendoor.adviser.Capacity;
import uk.opendoor.adviser.Cover;
import uk.opendoor.adviser.Term;
import uk.opendoor.adviser.Workforce;
import uk.opendoor.audit.AuditEntries;
import uk.opendoor.family.Household;
import uk.opendoor.family.Relation;
import uk.opendoor.family.RelationKind;
import uk.opendoor.family.log.LogHome;
import uk.opendoor.family.log.mine.LogService;
import uk.opendoor.family.log.mine.LogWriting;
import uk.opendoor.shared.MovedClock;
import uk.opendoor.shared.PersonId;

/** Who may read what a parent shared, and who may not. */
@ExtendWith(ArquillianExtension.class)
class SharedLogIT {

    @Inject
    private SharedLogService shared;

    @Inject
    private LogService logs;

    @Inject
    private LogWriting writing;

    @Inject
    private WhoLooked whoLooked;

    @Inject
    private AuditEntries audit;

    @Inject
    private Workforce workforce;

    @Inject
    private Accounts accounts;

    @Inject
    private Household household;

    @Inject
    private LogHome home;

    @Inject
    private MovedClock clock;

    @Inject
    private Clock time;

    @BeforeEach
    void bring() {
        home.bring();
    }

    @AfterEach
    void now() {
        clock.back();
    }

    @Test
    void theWorkerReadsItAndTheParentSeesWhen() {
        home.share(home.entry(), home.worker());
        home.asWorker();
        assertThat(shared.of(home.young())).hasSize(1);
        assertThat(shared.of(home.young()).get(0).read()).isFalse();
        home.asMother();
        assertThat(home.live().firstRead()).isNull();
        home.asWorker();
        SharedEntry read = shared.read(home.young(), home.entry());
        assertThat(read.said()).isEqualTo("She will book an interpreter");
        assertThat(read.since()).isNotNull();
        assertThat(read.changed()).isNull();
        assertThat(shared.of(home.young()).get(0).read()).isTrue();
        home.asMother();
        assertThat(home.live().firstRead()).isNotNull();
        assertThat(home.live().isReadAgain()).isFalse();
        home.asWorker();
        shared.read(home.young(), home.entry());
        home.asMother();
        assertThat(home.live().isReadAgain()).isTrue();
    }

    @Test
    void onlyThatEntryAndOnlyThatWorker() {
        String other = home.write("Not for them");
        home.share(home.entry(), home.worker());
        home.asWorker();
        assertThat(shared.of(home.young())).extracting(SharedEntry::id).containsExactly(home.entry());
        LogHome.refused(() -> shared.read(home.young(), other));
        home.as(home.adviser(), Role.PERSONAL_ADVISER);
        assertThat(shared.of(home.young())).isEmpty();
        LogHome.refused(() -> shared.read(home.young(), home.entry()));
    }

    @Test
    void neitherAnotherParentNorASupporterNorTheChildNorAManagerNorAReviewingOfficerReadsIt() {
        PersonId father = household.somebody(Role.FAMILY_MEMBER);
        home.grant(household.parent(father, home.young()));
        PersonId supporter = household.somebody(Role.SUPPORTER);
        household.relation(supporter, home.young(), RelationKind.SUPPORTER, null);
        PersonId reviewing = household.somebody(Role.REVIEWING_OFFICER);
        household.allocate(reviewing, home.young(), Capacity.REVIEWING_OFFICER);
        PersonId manager = household.managerOf(home.worker());
        home.share(home.entry(), home.worker());
        home.nothingFor(father, Role.FAMILY_MEMBER);
        home.nothingFor(supporter, Role.SUPPORTER);
        home.nothingFor(home.young(), Role.YOUNG_PERSON);
        home.nothingFor(manager, Role.TEAM_MANAGER);
        home.nothingFor(reviewing, Role.REVIEWING_OFFICER);
        home.nothingFor(household.somebody(Role.ADMINISTRATOR), Role.ADMINISTRATOR);
        home.nothingFor(home.mother(), Role.FAMILY_MEMBER);
    }

    @Test
    void neitherAWorkerOfAnotherChildNorOneWhoStandsInNorOneWhoBrokeGlassReadsIt() {
        home.share(home.entry(), home.worker());
        PersonId another = household.somebody(Role.SOCIAL_WORKER);
        PersonId otherChild = household.youngPerson(15);
        household.allocate(another, otherChild, Capacity.SOCIAL_WORKER);
        home.nothingFor(another, Role.SOCIAL_WORKER);
        home.as(another, Role.SOCIAL_WORKER);
        LogHome.refused(() -> shared.read(otherChild, home.entry()));
        workforce.add(new BrokenGlass(another, home.young(), "A reason long enough", time.instant()));
        home.as(another, Role.SOCIAL_WORKER);
        assertThat(shared.of(home.young())).isEmpty();
        LogHome.refused(() -> shared.read(home.young(), home.entry()));
        PersonId standIn = household.somebody(Role.SOCIAL_WORKER);
        workforce.add(new Cover(
                LogHome.id(),
                home.worker(),
                standIn,
                new Term(household.today(), household.today().plusDays(5))));
        home.as(standIn, Role.SOCIAL_WORKER);
        assertThat(shared.of(home.young())).isEmpty();
        LogHome.refused(() -> shared.read(home.young(), home.entry()));
    }

    @Test
    void whoWorksWithTheChildNoMoreReadsItNoMore() {
        PersonId former = household.somebody(Role.SOCIAL_WORKER);
        workforce.add(new Allocation(
                former,
                home.young(),
                Capacity.SOCIAL_WORKER,
                new Term(household.today().minusYears(1), household.today().plusDays(2))));
        home.share(home.entry(), former);
        home.as(former, Role.SOCIAL_WORKER);
        assertThat(shared.of(home.young())).hasSize(1);
        clock.forward(Duration.ofDays(3));
        home.nothingFor(former, Role.SOCIAL_WORKER);
        workforce.add(new BrokenGlass(former, home.young(), "A reason long enough", time.instant()));
        home.as(former, Role.SOCIAL_WORKER);
        assertThat(shared.of(home.young())).isEmpty();
    }

    @Test
    void whatIsChangedLaterIsReadAsItIsThen() {
        home.share(home.entry(), home.worker());
        writing.change(home.entry(), logs.get(home.entry()).revision(), home.facts("Changed"), List.of());
        home.asWorker();
        assertThat(shared.read(home.young(), home.entry()).said()).isEqualTo("Changed");
        assertThat(shared.read(home.young(), home.entry()).changed()).isNotNull();
    }

    @Test
    void itEndsWithTheRelationAndWithTheAccount() {
        home.share(home.entry(), home.worker());
        accounts.close(home.mother());
        home.asWorker();
        assertThat(shared.of(home.young())).isEmpty();
        accounts.open(home.mother());
        assertThat(shared.of(home.young())).hasSize(1);
        PersonId carer = household.somebody(Role.FAMILY_MEMBER);
        accounts.open(carer);
        Relation placed = household.relation(
                carer,
                home.young(),
                RelationKind.FOSTER_CARER,
                household.today().plusDays(1));
        home.grant(placed);
        home.as(carer, Role.FAMILY_MEMBER);
        String theirs = home.write("From a carer");
        home.share(theirs, home.worker());
        home.asWorker();
        assertThat(shared.of(home.young())).hasSize(2);
        clock.forward(Duration.ofDays(2));
        assertThat(shared.of(home.young())).extracting(SharedEntry::id).containsExactly(home.entry());
        LogHome.refused(() -> shared.read(home.young(), theirs));
    }

    @Test
    void readingIsWrittenDownWithTheParentAndTheYoungPersonLearnsNothingOfIt() {
        home.share(home.entry(), home.worker());
        home.asWorker();
        shared.of(home.young());
        Instant before = time.instant();
        shared.read(home.young(), home.entry());
        assertThat(audit.looks(home.mother(), 0).entries())
                .anyMatch(one -> one.what().equals(Permission.SHARED_LOG.name())
                        && one.who().equals(Optional.of(home.worker()))
                        && !one.at().isBefore(before.minusSeconds(1)));
        home.as(home.young(), Role.YOUNG_PERSON);
        assertThat(whoLooked.see(home.young(), 0).days()).isEmpty();
    }
}
