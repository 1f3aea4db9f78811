package uk.opendoor.sync;

import static org.assertj.core.api.Assertions.assertThat;
import static uk.opendoor.sync.SyncKind.CARE_PERIODS;
import static uk.opendoor.sync.SyncKind.PEOPLE;
import static uk.opendoor.sync.SyncKind.RELATIONS;

import jakarta.inject.Inject;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import uk.opendoor.access.Caller;
import uk.opendoor.access.Role;
import uk.opendoor.account.Town;
import uk.opendoor.adviser.Capacity;
import uk.opendoor.adviser.care.CareService;
import uk.opendoor.adviser.care.CareView;
import uk.opendoor.adviser.care.SpellKind;
import uk.opendoor.adviser.queue.QueueService;
import uk.opendoor.audit.AuditEntries;
import uk.opendoor.family.Household;
import uk.opendoor.shared.PersonId;

/** What the case system sends is here as it was sent, once, and never on top of what somebody did here. */
@ExtendWith(ArquillianExtension.class)
class SyncIT {

    @Inject
    private Sent sent;

    @Inject
    private CareService care;

    @Inject
    private QueueService queue;

    @Inject
    private AuditEntries audit;

    @Inject
    private Household household;

    @Inject
    private Town town;

    @Inject
    private Caller caller;

    @Test
    void theSameSentAgainChangesNothing() {
        String ash = sent.reference();
        String spell = sent.reference();
        assertThat(sent.send(PEOPLE, sent.youngPerson(ash))).isEqualTo("CREATED");
        String ours = sent.ours(ash);
        assertThat(sent.send(CARE_PERIODS, sent.care(spell, ash, "2022-06-01", null)))
                .isEqualTo("CREATED");
        long entries = entries(ours);
        assertThat(sent.send(PEOPLE, sent.youngPerson(ash))).isEqualTo("UNCHANGED");
        assertThat(sent.send(CARE_PERIODS, sent.care(spell, ash, "2022-06-01", null)))
                .isEqualTo("UNCHANGED");
        assertThat(sent.ours(ash)).isEqualTo(ours);
        assertThat(entries(ours)).isEqualTo(entries).isEqualTo(2);
    }

    @Test
    void whatIsTriedOutOnlyLeavesNothing() {
        String ash = sent.reference();
        assertThat(sent.send(PEOPLE, sent.youngPerson(ash), true)).isEqualTo("CREATED");
        assertThat(sent.ours(ash)).isEmpty();
        sent.send(PEOPLE, sent.youngPerson(ash));
        String seen = town.one("select last_seen from imported where reference = ?", ash);
        long entries = entries(sent.ours(ash));
        assertThat(sent.send(PEOPLE, sent.young(ash, "Beechwood", "2009-03-01"), true))
                .isEqualTo("CHANGED");
        assertThat(sent.send(PEOPLE, sent.youngPerson(ash), true)).isEqualTo("UNCHANGED");
        assertThat(town.one("select family_name from person where person_id = ?", sent.ours(ash)))
                .isEqualTo("Ashdown");
        assertThat(town.one("select last_seen from imported where reference = ?", ash))
                .isEqualTo(seen);
        assertThat(entries(sent.ours(ash))).isEqualTo(entries);
    }

    @Test
    void aBadRecordStopsNobody() {
        String first = sent.reference();
        String last = sent.reference();
        assertThat(sent.send(
                        PEOPLE,
                        sent.youngPerson(first) + ",{'reference':'x','name':'?'}," + sent.youngPerson(last) + ","
                                + sent.youngPerson(last)))
                .isEqualTo("CREATED, WRONG givenName missing familyName missing name unknown, CREATED,"
                        + " WRONG reference twice");
        assertThat(sent.ours(last)).isNotEmpty();
    }

    /** Two of one batch who claim the same, which only shows when the first one is kept. */
    @Test
    void whatDoesNotGoTogetherIsToldWhenItIsTriedOutAsWhenItIsKept() {
        String known = sent.reference();
        String first = sent.reference();
        String second = sent.reference();
        String last = sent.reference();
        String batch = String.join(
                ",",
                withCase(sent.youngPerson(first), known),
                withCase(sent.young(second, "Beechwood", "2011-01-01"), known),
                sent.youngPerson(last));
        String told = "CREATED, WRONG caseReference taken, CREATED";
        assertThat(sent.send(PEOPLE, batch)).isEqualTo(told);
        assertThat(entries(sent.ours(last))).isEqualTo(1);
        assertThat(sent.send(PEOPLE, batch)).isEqualTo("UNCHANGED, WRONG caseReference taken, UNCHANGED");
    }

    @Test
    void aBadOneAmongManyStopsNobodyWhereverItStands() {
        String known = household.caseReference(household.youngPerson(15));
        List<String> references = IntStream.range(0, Batches.TOGETHER + 20)
                .mapToObj(i -> sent.reference())
                .toList();
        String batch = references.stream()
                .map(one -> references.indexOf(one) % 30 == 7
                        ? withCase(sent.youngPerson(one), known)
                        : sent.youngPerson(one))
                .collect(Collectors.joining(","));
        List<String> told = references.stream()
                .map(one -> references.indexOf(one) % 30 == 7 ? "WRONG caseReference taken" : "CREATED")
                .toList();
        assertThat(sent.send(PEOPLE, batch, true)).isEqualTo(String.join(", ", told));
        assertThat(references).allMatch(one -> sent.ours(one).isEmpty());
        assertThat(sent.send(PEOPLE, batch)).isEqualTo(String.join(", ", told));
        assertThat(references).filteredOn(one -> sent.ours(one).isEmpty()).hasSize(3);
    }

    @Test
    void whatAWorkerPutRightStaysAndIsTold() {
        String ash = sent.reference();
        String spell = sent.reference();
        sent.send(PEOPLE, sent.youngPerson(ash));
        sent.send(CARE_PERIODS, sent.care(spell, ash, "2022-06-01", null));
        PersonId young = sent.person(ash);
        enterAdviserOf(young);
        CareView.Spell there = care.see(young).spells().get(0);
        care.save(
                young,
                there.id(),
                there.version(),
                SpellKind.SECTION_20,
                there.since(),
                there.since().plusDays(90));
        assertThat(sent.send(CARE_PERIODS, sent.care(spell, ash, "2022-06-01", "2023-01-01")))
                .isEqualTo("KEPT record changedHere");
        assertThat(sent.send(CARE_PERIODS, sent.care(spell, ash, "2022-06-01", "2022-08-30")))
                .isEqualTo("UNCHANGED");
        assertThat(sent.send(CARE_PERIODS, sent.care(spell, ash, "2022-06-01", "2023-01-01")))
                .isEqualTo("CHANGED");
        enterAdviserOf(young);
        care.remove(young, there.id());
        assertThat(sent.send(CARE_PERIODS, sent.care(spell, ash, "2022-06-01", "2023-01-01")))
                .isEqualTo("KEPT record changedHere");
    }

    @Test
    void whatAWorkerHasWrittenDownAlreadyIsNotWrittenTwice() {
        String ash = sent.reference();
        sent.send(PEOPLE, sent.youngPerson(ash));
        PersonId young = sent.person(ash);
        enterAdviserOf(young);
        care.save(
                young,
                java.util.UUID.randomUUID().toString(),
                0,
                SpellKind.SECTION_20,
                town.today().minusDays(9),
                null);
        String from = town.today().minusDays(9).toString();
        String spell = sent.reference();
        assertThat(sent.send(CARE_PERIODS, sent.care(spell, ash, from, null))).isEqualTo("UNCHANGED");
        assertThat(sent.ours(spell)).isNotEmpty();
        enterAdviserOf(young);
        assertThat(care.see(young).spells()).hasSize(1);
    }

    @Test
    void aCarePeriodMovesTheQueue() {
        String ash = sent.reference();
        String spell = sent.reference();
        sent.send(
                PEOPLE,
                sent.young(
                        ash,
                        "Ashdown",
                        town.today().minusYears(16).minusDays(200).toString()));
        PersonId adviser = enterAdviserOf(sent.person(ash));
        String before = queue.stamp();
        int clocks = queue.mine().rows().size();
        sent.send(CARE_PERIODS, sent.care(spell, ash, "2022-06-01", null), true);
        caller.enter(adviser, Set.of(Role.PERSONAL_ADVISER), null);
        assertThat(queue.stamp()).isEqualTo(before);
        sent.send(CARE_PERIODS, sent.care(spell, ash, "2022-06-01", null));
        caller.enter(adviser, Set.of(Role.PERSONAL_ADVISER), null);
        String after = queue.stamp();
        assertThat(after).isNotEqualTo(before);
        assertThat(queue.mine().rows().size()).isGreaterThan(clocks);
        sent.send(CARE_PERIODS, sent.care(spell, ash, "2022-06-01", null));
        caller.enter(adviser, Set.of(Role.PERSONAL_ADVISER), null);
        assertThat(queue.stamp()).isEqualTo(after);
    }

    @Test
    void somebodyWhoIsHereByTheirCaseReferenceIsNotBroughtTwice() {
        PersonId young = household.youngPerson(15);
        String born = town.today().minusYears(15).toString();
        String known = household.caseReference(young);
        String ash = sent.reference();
        String other = sent.reference();
        assertThat(sent.send(PEOPLE, withCase(sent.young(ash, "Ashdown", "2001-01-01"), known)))
                .isEqualTo("WRONG caseReference taken");
        assertThat(sent.send(PEOPLE, withCase(sent.young(ash, "Ashdown", born), known)))
                .isEqualTo("CHANGED");
        assertThat(sent.person(ash)).isEqualTo(young);
        assertThat(sent.send(PEOPLE, withCase(sent.young(other, "Ashdown", born), known)))
                .isEqualTo("WRONG caseReference taken");
    }

    @Test
    void whatWasMadeInErrorIsTakenBackUnlessSomethingHangsOnIt() {
        String ash = sent.reference();
        String hazel = sent.reference();
        String relation = sent.reference();
        sent.send(PEOPLE, sent.youngPerson(ash) + "," + sent.relative(hazel));
        sent.send(RELATIONS, sent.parent(relation, ash, hazel, null));
        assertThat(sent.send(PEOPLE, sent.withdrawn(ash))).isEqualTo("WRONG withdrawn inUse");
        assertThat(sent.send(RELATIONS, sent.withdrawn(relation))).isEqualTo("WITHDRAWN");
        assertThat(sent.send(RELATIONS, sent.withdrawn(relation))).isEqualTo("UNCHANGED");
        String was = sent.ours(ash);
        assertThat(sent.send(PEOPLE, sent.withdrawn(ash))).isEqualTo("WITHDRAWN");
        assertThat(town.one("select person_id from person where person_id = ?", was))
                .isEmpty();
        assertThat(sent.send(RELATIONS, sent.parent(relation, ash, hazel, null)))
                .isEqualTo("WRONG youngPerson unknownPerson");
        assertThat(sent.send(PEOPLE, sent.youngPerson(ash))).isEqualTo("CREATED");
        enterAdviserOf(sent.person(ash));
        assertThat(sent.send(PEOPLE, sent.withdrawn(ash))).isEqualTo("WRONG withdrawn inUse");
        assertThat(sent.send(PEOPLE, sent.withdrawn(sent.reference()))).isEqualTo("UNCHANGED");
    }

    private static String withCase(String person, String reference) {
        return person.replace("}", ",'caseReference':'" + reference + "'}");
    }

    private PersonId enterAdviserOf(PersonId young) {
        PersonId adviser = household.somebody(Role.PERSONAL_ADVISER);
        household.allocate(adviser, young, Capacity.ADVISER);
        caller.enter(adviser, Set.of(Role.PERSONAL_ADVISER), null);
        return adviser;
    }

    private long entries(String whose) {
        return audit.looks(new PersonId(whose), 0).entries().stream()
                .filter(entry -> entry.what().equals("SYNC"))
                .peek(entry -> assertThat(entry.who()).contains(sent.service()))
                .count();
    }
}
