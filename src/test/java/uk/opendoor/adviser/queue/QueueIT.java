package uk.opendoor.adviser.queue;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import uk.opendoor.access.Caller;
import uk.opendoor.access.Role;
import uk.opendoor.adviser.Capacity;
import uk.opendoor.adviser.Cover;
import uk.opendoor.adviser.RunningClock;
import uk.opendoor.adviser.Term;
import uk.opendoor.adviser.Workforce;
import uk.opendoor.adviser.care.Accommodation;
import uk.opendoor.adviser.care.CareService;
import uk.opendoor.adviser.care.HomeFacts;
import uk.opendoor.adviser.care.Outdated;
import uk.opendoor.adviser.care.PaperKind;
import uk.opendoor.adviser.care.SpellKind;
import uk.opendoor.adviser.contact.Activity;
import uk.opendoor.adviser.contact.ContactKind;
import uk.opendoor.adviser.contact.ContactService;
import uk.opendoor.adviser.contact.ContactWanted;
import uk.opendoor.adviser.contact.InTouch;
import uk.opendoor.adviser.contact.Oc3;
import uk.opendoor.family.Household;
import uk.opendoor.family.Statements;
import uk.opendoor.shared.NotFound;
import uk.opendoor.shared.PersonId;
import uk.opendoor.status.CareLeaverStatus;

/** From a move to the visit and off the queue; and who may. */
@ExtendWith(ArquillianExtension.class)
class QueueIT {

    private static final String FIRST = "visit-after-move";

    @Inject
    private QueueService queue;

    @Inject
    private CareService care;

    @Inject
    private ContactService contacts;

    @Inject
    private Household household;

    @Inject
    private Workforce workforce;

    @Inject
    private Statements statements;

    @Inject
    private Caller caller;

    private PersonId young;
    private PersonId adviser;

    @BeforeEach
    void bring() {
        adviser = household.somebody(Role.PERSONAL_ADVISER);
        enter(adviser, Role.PERSONAL_ADVISER);
        young = leaver();
    }

    @Test
    void aVisitIsWrittenOnceAndTakesItsClockOff() {
        assertThat(rules()).contains(FIRST);
        String form = id();
        contacts.record(young, form, said(ContactKind.VISIT, true));
        contacts.record(young, form, said(ContactKind.VISIT, true));
        assertThat(contacts.see(young, 0)).hasSize(1);
        assertThat(rules()).contains("visit-before-review").doesNotContain(FIRST);
    }

    @Test
    void aCallOrAVisitToAClosedDoorTakesNothingOff() {
        contacts.record(young, id(), said(ContactKind.CALL, true));
        contacts.record(young, id(), said(ContactKind.VISIT, false));
        assertThat(rules()).contains(FIRST);
    }

    @Test
    void whatIsConfirmedIsSuggestedNextTime() {
        Oc3 codes = new Oc3(InTouch.YES, Activity.F4, Accommodation.U, true);
        contacts.record(
                young,
                id(),
                new ContactWanted(ContactKind.CALL, today(), true, "Rang", List.of("HOME"), Optional.of(codes)));
        assertThat(contacts.suggestion(young)).contains(codes);
        assertThat(contacts.see(young, 0)).singleElement().satisfies(one -> {
            assertThat(one.codes()).isEqualTo("YES F4 U1");
            assertThat(one.touches()).containsExactly("HOME");
        });
    }

    @Test
    void aClockLeavesWithAReasonAndComesBack() {
        LocalDate started = today().minusDays(10);
        assertThat(queue.settle(young, FIRST, started, SettleReason.NOT_WANTED, "Asked us not to come"))
                .isTrue();
        assertThat(queue.settle(young, FIRST, started, SettleReason.NOT_WANTED, "Again"))
                .isFalse();
        assertThat(rules()).doesNotContain(FIRST);
        assertThat(queue.settled(young))
                .singleElement()
                .satisfies(one -> assertThat(one.words()).isEqualTo("Asked us not to come"));
        queue.undo(young, FIRST, started);
        assertThat(rules()).contains(FIRST);
        assertThat(queue.settled(young)).isEmpty();
    }

    @Test
    void aVisitThatWasNotWantedIsDueAgainAfterTheSameTime() {
        PersonId atHome = household.youngPerson(20);
        household.allocate(adviser, atHome, Capacity.ADVISER);
        care.save(atHome, id(), 0, SpellKind.CARE_ORDER, today().minusYears(8), today().minusYears(2));
        RunningClock first = visit(atHome);
        queue.settle(atHome, first.rule(), first.started(), SettleReason.NOT_WANTED, "Not this time");
        assertThat(visit(atHome).started()).isEqualTo(first.due());
        assertThat(visit(atHome).due()).isEqualTo(first.due().plusDays(56));
    }

    @Test
    void aVisitOfLongAgoIsTheLastOneWhateverCameSince() {
        PersonId atHome = household.youngPerson(20);
        household.allocate(adviser, atHome, Capacity.ADVISER);
        care.save(atHome, id(), 0, SpellKind.CARE_ORDER, today().minusYears(8), today().minusYears(2));
        LocalDate longAgo = today().minusMonths(14);
        contacts.record(atHome, id(), said(ContactKind.VISIT, true, longAgo.minusDays(1)));
        contacts.record(atHome, id(), said(ContactKind.VISIT, true, longAgo));
        contacts.record(atHome, id(), said(ContactKind.CALL, true, today()));
        contacts.record(atHome, id(), said(ContactKind.VISIT, false, today()));
        assertThat(visit(atHome).started()).isEqualTo(longAgo);
        assertThat(visit(atHome).last()).isEqualTo(longAgo);
    }

    private RunningClock visit(PersonId whose) {
        return queue.of(whose).stream()
                .map(QueueRow::clock)
                .filter(one -> one.rule().equals("visits-target"))
                .findFirst()
                .orElseThrow();
    }

    @Test
    void whoStandsInSeesWhatIsDueWhileTheAdviserIsAway() {
        PersonId standIn = household.somebody(Role.PERSONAL_ADVISER);
        workforce.add(new Cover(id(), adviser, standIn, new Term(today().minusDays(1), today().plusDays(7))));
        enter(standIn, Role.PERSONAL_ADVISER);
        assertThat(rules()).contains(FIRST);
    }

    @Test
    void aLongQueueAsksNoMoreThanAShortOne() {
        for (int i = 1; i < 5; i++) {
            leaver();
        }
        List<String> five =
                statements.of(() -> assertThat(queue.mine().people()).isEqualTo(5));
        for (int i = 5; i < 25; i++) {
            leaver();
        }
        List<String> many =
                statements.of(() -> assertThat(queue.mine().people()).isEqualTo(25));
        assertThat(many).hasSameSizeAs(five).hasSizeLessThan(32);
    }

    @Test
    void aStatusIsWorkedOutFromWhatIsWrittenDown() {
        assertThat(care.see(young).status()).isEqualTo(CareLeaverStatus.FORMER_RELEVANT);
        assertThat(care.see(young).next().status()).isEqualTo(CareLeaverStatus.NONE);
        String spell = care.see(young).spells().get(0).id();
        int version = care.see(young).spells().get(0).version();
        care.save(young, spell, version, SpellKind.SECTION_20, today().minusYears(8), today().minusYears(4));
        assertThat(care.see(young).status()).isEqualTo(CareLeaverStatus.NONE);
        assertThatExceptionOfType(Outdated.class)
                .isThrownBy(() -> care.save(young, spell, version, SpellKind.CARE_ORDER, today().minusYears(8), null));
    }

    @Test
    void aMoveEndsTheHomeBefore() {
        care.save(young, id(), 0, home(today(), false));
        assertThat(care.see(young).homes())
                .extracting(one -> one.facts().until())
                .containsExactly(null, today());
    }

    @Test
    void nobodyElseReadsOrWrites() {
        enter(household.somebody(Role.PERSONAL_ADVISER), Role.PERSONAL_ADVISER);
        refuseAll();
        enter(young, Role.YOUNG_PERSON);
        refuseAll();
        refused(() -> queue.mine());
        PersonId officer = household.somebody(Role.REVIEWING_OFFICER);
        household.allocate(officer, young, Capacity.REVIEWING_OFFICER);
        enter(officer, Role.REVIEWING_OFFICER);
        assertThat(care.see(young).homes()).hasSize(1);
        refused(() -> contacts.record(young, id(), said(ContactKind.CALL, true)));
        refused(() -> care.save(young, id(), PaperKind.PASSPORT, today()));
        refused(() -> queue.settle(young, FIRST, today(), SettleReason.NOT_NEEDED, "No"));
    }

    private void refuseAll() {
        refused(() -> care.see(young));
        refused(() -> care.save(young, id(), 0, home(today(), true)));
        refused(() -> care.save(young, id(), 0, SpellKind.REMAND, today(), null));
        refused(() -> care.remove(young, id()));
        refused(() -> contacts.see(young, 0));
        refused(() -> contacts.suggestion(young));
        refused(() -> contacts.record(young, id(), said(ContactKind.CALL, true)));
        refused(() -> queue.of(young));
        refused(() -> queue.settled(young));
        refused(() -> queue.settle(young, FIRST, today(), SettleReason.NOT_NEEDED, "No"));
        refused(() -> queue.undo(young, FIRST, today()));
    }

    /** 19, in care until 18, and moved into a home that we found ten days ago. */
    private PersonId leaver() {
        PersonId one = household.youngPerson(19);
        household.allocate(adviser, one, Capacity.ADVISER);
        care.save(one, id(), 0, SpellKind.CARE_ORDER, today().minusYears(8), today().minusYears(1));
        care.save(one, id(), 0, home(today().minusDays(10), true));
        return one;
    }

    private static HomeFacts home(LocalDate since, boolean provided) {
        return new HomeFacts(since, null, Accommodation.U, provided, true, Set.of(), "");
    }

    private ContactWanted said(ContactKind kind, boolean seen) {
        return said(kind, seen, today());
    }

    private static ContactWanted said(ContactKind kind, boolean seen, LocalDate on) {
        return new ContactWanted(kind, on, seen, "Tea in the kitchen", List.of(), Optional.empty());
    }

    private List<String> rules() {
        return queue.mine().rows().stream().map(row -> row.clock().rule()).toList();
    }

    private LocalDate today() {
        return household.today();
    }

    private void enter(PersonId person, Role role) {
        caller.enter(person, Set.of(role), null);
    }

    private static void refused(Runnable deed) {
        assertThatExceptionOfType(NotFound.class).isThrownBy(deed::run);
    }

    private static String id() {
        return UUID.randomUUID().toString();
    }
}
