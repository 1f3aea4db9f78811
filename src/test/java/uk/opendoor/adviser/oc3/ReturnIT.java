package uk.opendoor.adviser.oc3;

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
import uk.opendoor.adviser.care.Accommodation;
import uk.opendoor.adviser.care.CareService;
import uk.opendoor.adviser.care.SpellKind;
import uk.opendoor.adviser.contact.Activity;
import uk.opendoor.adviser.contact.ContactKind;
import uk.opendoor.adviser.contact.ContactService;
import uk.opendoor.adviser.contact.ContactWanted;
import uk.opendoor.adviser.contact.InTouch;
import uk.opendoor.adviser.contact.Oc3;
import uk.opendoor.audit.AuditEntries;
import uk.opendoor.audit.Sought;
import uk.opendoor.family.Household;
import uk.opendoor.family.Statements;
import uk.opendoor.shared.NotFound;
import uk.opendoor.shared.PersonId;

/** What is confirmed with a contact comes into the return, checked; nobody else's people do. */
@ExtendWith(ArquillianExtension.class)
class ReturnIT {

    private static final Optional<Oc3> CODES = Optional.of(new Oc3(InTouch.YES, Activity.F4, Accommodation.U, true));
    private static final Optional<Integer> NOW = Optional.empty();

    @Inject
    private ReturnService returns;

    @Inject
    private CareService care;

    @Inject
    private ContactService contacts;

    @Inject
    private Household household;

    @Inject
    private Statements statements;

    @Inject
    private AuditEntries audit;

    @Inject
    private Caller caller;

    private PersonId adviser;
    private PersonId manager;

    @BeforeEach
    void bring() {
        adviser = household.somebody(Role.PERSONAL_ADVISER);
        manager = household.managerOf(adviser);
    }

    @Test
    void aConfirmedContactMakesALine() {
        PersonId young = leaver(20);
        confirm(young, today().minusDays(5));
        assertThat(seen().getReady()).singleElement().satisfies(row -> {
            assertThat(row.id()).isEqualTo(young);
            assertThat(row.child()).startsWith("T-");
            assertThat(row.codes()).isEqualTo(new Codes("YES", "F4", "U1"));
            assertThat(row.birthday()).isEqualTo(today());
            assertThat(row.far()).isFalse();
        });
        assertThat(returns.copy(NOW, false)).hasSize(1);
    }

    @Test
    void toConfirmItAgainMendsIt() {
        PersonId young = leaver(20);
        confirm(young, today().minusDays(80));
        Oc3 other = new Oc3(InTouch.YES, Activity.G5, Accommodation.W, false);
        confirm(young, today().minusDays(2), Optional.of(other));
        assertThat(seen().getReady())
                .singleElement()
                .satisfies(row -> assertThat(row.codes()).isEqualTo(new Codes("YES", "G5", "W2")));
    }

    @Test
    void whoeverNobodyAskedIsListed() {
        PersonId young = leaver(19);
        assertThat(seen().getToAsk()).extracting(ReturnRow::id).containsExactly(young);
        assertThat(returns.copy(NOW, true)).isEmpty();
    }

    @Test
    void aLineThatFailsACheckComesAlongOnlyWhenAskedFor() {
        PersonId young = leaver(20);
        enter(adviser, Role.PERSONAL_ADVISER);
        String spell = care.see(young).spells().get(0).id();
        care.remove(young, spell);
        confirm(young, today());
        assertThat(seen().getToMend())
                .singleElement()
                .satisfies(row -> assertThat(row.failing()).containsExactly("1002"));
        assertThat(returns.copy(NOW, false)).isEmpty();
        assertThat(returns.copy(NOW, true)).hasSize(1);
    }

    @Test
    void whoIsStillInCareIsNotAskedFor() {
        enter(adviser, Role.PERSONAL_ADVISER);
        PersonId young = household.youngPerson(17);
        household.allocate(adviser, young, Capacity.ADVISER);
        care.save(young, id(), 0, SpellKind.CARE_ORDER, today().minusYears(8), null);
        assertThat(seen().getWanted()).isZero();
        assertThat(seen().getLeftOut()).extracting(ReturnRow::id).containsExactly(young);
        confirm(young, today());
        assertThat(seen().getLeftOut())
                .singleElement()
                .satisfies(row -> assertThat(row.failing()).contains("1007"));
        assertThat(returns.copy(NOW, true)).isEmpty();
    }

    @Test
    void whoHasNoTimeInCareWrittenDownIsNotForgotten() {
        enter(adviser, Role.PERSONAL_ADVISER);
        PersonId young = household.youngPerson(19);
        household.allocate(adviser, young, Capacity.ADVISER);
        assertThat(seen().getToMend()).singleElement().satisfies(row -> {
            assertThat(row.id()).isEqualTo(young);
            assertThat(row.failing()).containsExactly("1002");
        });
        assertThat(returns.copy(NOW, true)).as("nothing to send").isEmpty();
    }

    @Test
    void whomTheyOnlyReviewIsInAnothersReturn() {
        PersonId young = leaver(20);
        PersonId officer = household.somebody(Role.REVIEWING_OFFICER);
        household.allocate(officer, young, Capacity.REVIEWING_OFFICER);
        enter(household.managerOf(officer), Role.TEAM_MANAGER);
        assertThat(returns.see(NOW).rows()).isEmpty();
    }

    @Test
    void aFoyerUnder18IsToBeCheckedAndGoesAlong() {
        Oc3 foyer = new Oc3(InTouch.YES, Activity.F4, Accommodation.T, true);
        confirm(leaver(17), today(), Optional.of(foyer));
        assertThat(seen().getReady())
                .singleElement()
                .satisfies(row -> assertThat(row.unsure()).containsExactly("347"));
    }

    @Test
    void whoTookItAndHowManyIsWrittenDown() {
        confirm(leaver(20), today());
        enter(manager, Role.TEAM_MANAGER);
        returns.copy(NOW, false);
        Sought theirs = new Sought(
                Optional.of(manager), Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty());
        assertThat(audit.find(theirs, 0).entries()).anySatisfy(act -> {
            assertThat(act.what()).isEqualTo("COPY_RETURN");
            assertThat(act.why().orElseThrow()).contains("1 ready, 0 that fail");
        });
    }

    @Test
    void theYoungerAndTheOlderAreNotInIt() {
        leaver(16);
        leaver(22);
        assertThat(seen().rows()).isEmpty();
    }

    @Test
    void aYearThatIsNotOfferedIsThisOne() {
        seen();
        CollectionYear now = CollectionYear.of(today());
        assertThat(returns.see(Optional.of(1999)).year()).isEqualTo(now);
        assertThat(returns.see(Optional.of(now.starting() - 1)).year()).isEqualTo(now.before());
    }

    @Test
    void manyPeopleAskNoMoreThanOne() {
        confirm(leaver(20), today());
        enter(manager, Role.TEAM_MANAGER);
        List<String> one =
                statements.of(() -> assertThat(returns.see(NOW).rows()).hasSize(1));
        for (int i = 1; i < 10; i++) {
            confirm(leaver(19), today());
        }
        enter(manager, Role.TEAM_MANAGER);
        List<String> many =
                statements.of(() -> assertThat(returns.see(NOW).rows()).hasSize(10));
        assertThat(many).hasSizeLessThanOrEqualTo(one.size() + 1).hasSizeLessThan(10);
    }

    @Test
    void nobodyElseReadsIt() {
        PersonId young = leaver(20);
        confirm(young, today());
        enter(household.managerOf(household.somebody(Role.PERSONAL_ADVISER)), Role.TEAM_MANAGER);
        assertThat(returns.see(NOW).rows()).isEmpty();
        assertThat(returns.copy(NOW, true)).isEmpty();
        for (Role role : Set.of(Role.PERSONAL_ADVISER, Role.REVIEWING_OFFICER, Role.ADMINISTRATOR)) {
            enter(adviser, role);
            refused(() -> returns.see(NOW));
            refused(() -> returns.copy(NOW, false));
        }
        enter(young, Role.YOUNG_PERSON);
        refused(() -> returns.see(NOW));
    }

    private ReturnView seen() {
        enter(manager, Role.TEAM_MANAGER);
        return returns.see(NOW);
    }

    /** Of this age today; in care until they were 17. */
    private PersonId leaver(int age) {
        enter(adviser, Role.PERSONAL_ADVISER);
        PersonId one = household.youngPerson(age);
        household.allocate(adviser, one, Capacity.ADVISER);
        LocalDate born = today().minusYears(age);
        care.save(
                one,
                id(),
                0,
                SpellKind.CARE_ORDER,
                born.plusYears(8),
                born.plusYears(16).plusMonths(6));
        return one;
    }

    private void confirm(PersonId young, LocalDate on) {
        confirm(young, on, CODES);
    }

    private void confirm(PersonId young, LocalDate on, Optional<Oc3> codes) {
        enter(adviser, Role.PERSONAL_ADVISER);
        contacts.record(young, id(), new ContactWanted(ContactKind.CALL, on, true, "Rang", List.of(), codes));
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
