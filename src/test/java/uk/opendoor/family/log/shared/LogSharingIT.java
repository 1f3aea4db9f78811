package uk.opendoor.family.log.shared;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalTime;
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
import uk.opendoor.access.Caller;
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
import uk.opendoor.family.ChangedMeanwhile;
import uk.opendoor.family.Grant;
import uk.opendoor.family.Household;
import uk.opendoor.family.Relation;
import uk.opendoor.family.RelationKind;
import uk.opendoor.family.Relations;
import uk.opendoor.family.log.EntryView;
import uk.opendoor.family.log.LogFacts;
import uk.opendoor.family.log.LogKind;
import uk.opendoor.family.log.mine.LogService;
import uk.opendoor.family.log.mine.LogSharing;
import uk.opendoor.family.log.mine.LogWriting;
import uk.opendoor.family.log.mine.Reader;
import uk.opendoor.shared.MovedClock;
import uk.opendoor.shared.NotFound;
import uk.opendoor.shared.PersonId;

/** One entry, one worker, one child: who may read what a parent shared, who may not, and what taking it back does. */
@ExtendWith(ArquillianExtension.class)
class LogSharingIT {

    @Inject
    private LogService logs;

    @Inject
    private LogWriting writing;

    @Inject
    private LogSharing sharing;

    @Inject
    private SharedLogService shared;

    @Inject
    private WhoLooked whoLooked;

    @Inject
    private AuditEntries audit;

    @Inject
    private Relations relations;

    @Inject
    private Workforce workforce;

    @Inject
    private Accounts accounts;

    @Inject
    private Household household;

    @Inject
    private MovedClock clock;

    @Inject
    private Clock time;

    @Inject
    private Caller caller;

    private PersonId young;
    private PersonId mother;
    private PersonId worker;
    private PersonId adviser;
    private Relation relation;
    private String entry;

    @Deployment
    static WebArchive war() {
        return InsideTheServer.war().addClasses(Household.class, MovedClock.class);
    }

    @BeforeEach
    void bring() {
        young = household.youngPerson(15);
        mother = household.somebody(Role.FAMILY_MEMBER);
        accounts.open(mother);
        relation = household.parent(mother, young);
        grant(relation);
        worker = household.somebody(Role.SOCIAL_WORKER);
        adviser = household.somebody(Role.PERSONAL_ADVISER);
        household.allocate(worker, young, Capacity.SOCIAL_WORKER);
        household.allocate(adviser, young, Capacity.ADVISER);
        asMother();
        entry = write("She will book an interpreter");
    }

    @AfterEach
    void now() {
        clock.back();
    }

    @Test
    void theWorkerReadsItAndTheParentSeesWhen() {
        share(entry, worker);
        asWorker();
        assertThat(shared.of(young)).hasSize(1);
        assertThat(shared.of(young).get(0).read()).isFalse();
        asMother();
        assertThat(share().firstRead()).isNull();
        asWorker();
        SharedEntry read = shared.read(young, entry);
        assertThat(read.said()).isEqualTo("She will book an interpreter");
        assertThat(read.since()).isNotNull();
        assertThat(read.changed()).isNull();
        assertThat(shared.of(young).get(0).read()).isTrue();
        asMother();
        assertThat(share().firstRead()).isNotNull();
        assertThat(share().isReadAgain()).isFalse();
        asWorker();
        shared.read(young, entry);
        asMother();
        assertThat(share().isReadAgain()).isTrue();
    }

    @Test
    void takenBackItIsGoneForTheWorkerAtOnceAndWhatWasReadStaysKnown() {
        share(entry, worker);
        asWorker();
        shared.read(young, entry);
        asMother();
        String id = share().id();
        sharing.unshare(id);
        sharing.unshare(id);
        assertThat(logs.get(entry).getLive()).isEmpty();
        assertThat(logs.get(entry).getPast()).hasSize(1);
        asWorker();
        assertThat(shared.of(young)).isEmpty();
        refused(() -> shared.read(young, entry));
        asMother();
        share(entry, worker);
        asWorker();
        assertThat(shared.of(young)).hasSize(1);
    }

    @Test
    void onlyThatEntryAndOnlyThatWorker() {
        String other = write("Not for them");
        share(entry, worker);
        asWorker();
        assertThat(shared.of(young)).extracting(SharedEntry::id).containsExactly(entry);
        refused(() -> shared.read(young, other));
        as(adviser, Role.PERSONAL_ADVISER);
        assertThat(shared.of(young)).isEmpty();
        refused(() -> shared.read(young, entry));
    }

    @Test
    void neitherAnotherParentNorASupporterNorTheChildNorAManagerNorAReviewingOfficerReadsIt() {
        PersonId father = household.somebody(Role.FAMILY_MEMBER);
        grant(household.parent(father, young));
        PersonId supporter = household.somebody(Role.SUPPORTER);
        household.relation(supporter, young, RelationKind.SUPPORTER, null);
        PersonId reviewing = household.somebody(Role.REVIEWING_OFFICER);
        household.allocate(reviewing, young, Capacity.REVIEWING_OFFICER);
        PersonId manager = household.managerOf(worker);
        share(entry, worker);
        nothingFor(father, Role.FAMILY_MEMBER);
        nothingFor(supporter, Role.SUPPORTER);
        nothingFor(young, Role.YOUNG_PERSON);
        nothingFor(manager, Role.TEAM_MANAGER);
        nothingFor(reviewing, Role.REVIEWING_OFFICER);
        nothingFor(household.somebody(Role.ADMINISTRATOR), Role.ADMINISTRATOR);
        nothingFor(mother, Role.FAMILY_MEMBER);
    }

    @Test
    void neitherAWorkerOfAnotherChildNorOneWhoStandsInNorOneWhoBrokeGlassReadsIt() {
        share(entry, worker);
        PersonId another = household.somebody(Role.SOCIAL_WORKER);
        PersonId otherChild = household.youngPerson(15);
        household.allocate(another, otherChild, Capacity.SOCIAL_WORKER);
        nothingFor(another, Role.SOCIAL_WORKER);
        as(another, Role.SOCIAL_WORKER);
        refused(() -> shared.read(otherChild, entry));
        workforce.add(new BrokenGlass(another, young, "A reason long enough", time.instant()));
        as(another, Role.SOCIAL_WORKER);
        assertThat(shared.of(young)).isEmpty();
        refused(() -> shared.read(young, entry));
        PersonId standIn = household.somebody(Role.SOCIAL_WORKER);
        workforce.add(new Cover(
                id(),
                worker,
                standIn,
                new Term(household.today(), household.today().plusDays(5))));
        as(standIn, Role.SOCIAL_WORKER);
        assertThat(shared.of(young)).isEmpty();
        refused(() -> shared.read(young, entry));
    }

    @Test
    void whoWorksWithTheChildNoMoreReadsItNoMore() {
        PersonId former = household.somebody(Role.SOCIAL_WORKER);
        workforce.add(new Allocation(
                former,
                young,
                Capacity.SOCIAL_WORKER,
                new Term(household.today().minusYears(1), household.today().plusDays(2))));
        share(entry, former);
        as(former, Role.SOCIAL_WORKER);
        assertThat(shared.of(young)).hasSize(1);
        clock.forward(Duration.ofDays(3));
        nothingFor(former, Role.SOCIAL_WORKER);
        workforce.add(new BrokenGlass(former, young, "A reason long enough", time.instant()));
        as(former, Role.SOCIAL_WORKER);
        assertThat(shared.of(young)).isEmpty();
    }

    @Test
    void aParentOfTwoChildrenChoosesForWhich() {
        PersonId second = household.youngPerson(12);
        grant(household.parent(mother, second));
        household.allocate(worker, second, Capacity.SOCIAL_WORKER);
        assertThat(sharing.readers()).hasSize(3);
        share(entry, worker, second);
        asWorker();
        assertThat(shared.of(second)).hasSize(1);
        assertThat(shared.of(young)).isEmpty();
        refused(() -> shared.read(young, entry));
    }

    @Test
    void onlyWorkersOfChildrenWhomTheParentMaySeeAreOffered() {
        household.allocate(household.somebody(Role.REVIEWING_OFFICER), young, Capacity.REVIEWING_OFFICER);
        PersonId hidden = household.youngPerson(9);
        household.parent(mother, hidden);
        household.allocate(household.somebody(Role.SOCIAL_WORKER), hidden, Capacity.SOCIAL_WORKER);
        PersonId grown = household.youngPerson(19);
        grant(household.parent(mother, grown));
        household.allocate(household.somebody(Role.PERSONAL_ADVISER), grown, Capacity.ADVISER);
        PersonId strange = household.youngPerson(9);
        PersonId stranger = household.somebody(Role.SOCIAL_WORKER);
        household.allocate(stranger, strange, Capacity.SOCIAL_WORKER);
        assertThat(sharing.readers()).extracting(Reader::worker).containsExactlyInAnyOrder(worker, adviser);
        int seen = logs.get(entry).revision();
        for (String key :
                List.of("", strange + " " + stranger, young + " " + stranger, hidden + " " + worker, "' or")) {
            refused(() -> sharing.share(id(), entry, seen, key));
        }
    }

    @Test
    void theSameAnswerSentTwiceIsOneShareAndAStaleQuestionIsAskedAgain() {
        String form = id();
        int seen = logs.get(entry).revision();
        sharing.share(form, entry, seen, key(worker, young));
        sharing.share(form, entry, seen, key(worker, young));
        assertThat(logs.get(entry).getLive()).hasSize(1);
        writing.change(entry, seen, facts("Something private"), List.of());
        assertThatExceptionOfType(ChangedMeanwhile.class)
                .isThrownBy(() -> sharing.share(id(), entry, seen, key(adviser, young)));
        assertThat(logs.get(entry).getLive()).hasSize(1);
    }

    @Test
    void whatIsThrownAwayIsSharedWithNobodyAndComesBackUnshared() {
        share(entry, worker);
        writing.throwAway(entry);
        asWorker();
        assertThat(shared.of(young)).isEmpty();
        asMother();
        writing.bringBack(entry);
        assertThat(logs.get(entry).getLive()).isEmpty();
        asWorker();
        refused(() -> shared.read(young, entry));
    }

    @Test
    void whatIsChangedLaterIsReadAsItIsThen() {
        share(entry, worker);
        writing.change(entry, logs.get(entry).revision(), facts("Changed"), List.of());
        asWorker();
        assertThat(shared.read(young, entry).said()).isEqualTo("Changed");
        assertThat(shared.read(young, entry).changed()).isNotNull();
    }

    @Test
    void itEndsWithTheRelationAndWithTheAccount() {
        share(entry, worker);
        accounts.close(mother);
        asWorker();
        assertThat(shared.of(young)).isEmpty();
        accounts.open(mother);
        assertThat(shared.of(young)).hasSize(1);
        PersonId carer = household.somebody(Role.FAMILY_MEMBER);
        accounts.open(carer);
        Relation placed = household.relation(
                carer, young, RelationKind.FOSTER_CARER, household.today().plusDays(1));
        grant(placed);
        as(carer, Role.FAMILY_MEMBER);
        String theirs = write("From a carer");
        share(theirs, worker);
        asWorker();
        assertThat(shared.of(young)).hasSize(2);
        clock.forward(Duration.ofDays(2));
        assertThat(shared.of(young)).extracting(SharedEntry::id).containsExactly(entry);
        refused(() -> shared.read(young, theirs));
    }

    @Test
    void nobodySharesOrTakesBackForAnother() {
        share(entry, worker);
        String id = share().id();
        PersonId father = household.somebody(Role.FAMILY_MEMBER);
        grant(household.parent(father, young));
        as(father, Role.FAMILY_MEMBER);
        refused(() -> sharing.unshare(id));
        refused(() -> sharing.share(id(), entry, 1, key(worker, young)));
        asWorker();
        refused(() -> sharing.unshare(id));
        refused(() -> sharing.readers());
        assertThat(shared.of(young)).hasSize(1);
    }

    @Test
    void readingIsWrittenDownWithTheParentAndTheYoungPersonLearnsNothingOfIt() {
        share(entry, worker);
        asWorker();
        shared.of(young);
        Instant before = time.instant();
        shared.read(young, entry);
        assertThat(audit.looks(mother, 0).entries())
                .anyMatch(one -> one.what().equals(Permission.SHARED_LOG.name())
                        && one.who().equals(Optional.of(worker))
                        && !one.at().isBefore(before.minusSeconds(1)));
        as(young, Role.YOUNG_PERSON);
        assertThat(whoLooked.see(young, 0).days()).isEmpty();
    }

    private void nothingFor(PersonId reader, Role role) {
        as(reader, role);
        refused(() -> shared.of(young));
        refused(() -> shared.read(young, entry));
    }

    private EntryView.Shared share() {
        return logs.get(entry).getLive().get(0);
    }

    private void share(String what, PersonId with) {
        share(what, with, young);
    }

    private void share(String what, PersonId with, PersonId child) {
        sharing.share(id(), what, logs.get(what).revision(), key(with, child));
    }

    private static String key(PersonId with, PersonId child) {
        return child + " " + with;
    }

    private String write(String said) {
        String id = id();
        writing.write(id, facts(said), List.of());
        return id;
    }

    private LogFacts facts(String said) {
        return new LogFacts(LogKind.CALL, household.today(), LocalTime.of(9, 0), "Sam", "", said);
    }

    private void grant(Relation to) {
        relations.add(new Grant(
                id(),
                to,
                Permission.PROFILE,
                null,
                Household.REASON,
                household.somebody(Role.SOCIAL_WORKER),
                time.instant(),
                household.today().plusMonths(1)));
    }

    private void asMother() {
        as(mother, Role.FAMILY_MEMBER);
    }

    private void asWorker() {
        as(worker, Role.SOCIAL_WORKER);
    }

    private void as(PersonId person, Role role) {
        caller.enter(person, Set.of(role), null);
    }

    private static String id() {
        return UUID.randomUUID().toString();
    }

    private static void refused(Runnable deed) {
        assertThatExceptionOfType(NotFound.class).isThrownBy(deed::run);
    }
}
