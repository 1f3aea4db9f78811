package uk.opendoor.adviser.team;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import uk.opendoor.access.Caller;
import uk.opendoor.access.Role;
import uk.opendoor.adviser.Allocation;
import uk.opendoor.adviser.Capacity;
import uk.opendoor.adviser.StillNeeded;
import uk.opendoor.adviser.Workforce;
import uk.opendoor.adviser.care.Accommodation;
import uk.opendoor.adviser.care.CareService;
import uk.opendoor.adviser.care.HomeFacts;
import uk.opendoor.adviser.care.SpellKind;
import uk.opendoor.adviser.contact.ContactKind;
import uk.opendoor.adviser.contact.ContactService;
import uk.opendoor.adviser.contact.ContactWanted;
import uk.opendoor.adviser.queue.QueueService;
import uk.opendoor.adviser.queue.QueueView;
import uk.opendoor.family.Household;
import uk.opendoor.shared.NotFound;
import uk.opendoor.shared.PersonId;

/** A worker hands over whoever they work with, and nobody is left with nobody. */
@ExtendWith(ArquillianExtension.class)
class HandOverIT {

    private static final String FIRST = "visit-after-move";

    @Inject
    private HandOverService handOver;

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
    void nothingIsLostWhenAnAdviserLeavesWith25People() {
        PersonId manager = household.managerOf(adviser);
        for (int i = 1; i < 25; i++) {
            leaver();
        }
        enter(manager, Role.TEAM_MANAGER);
        refused(() -> handOver.handOver(manager, Map.of(), true));
        assertThatExceptionOfType(StillNeeded.class).isThrownBy(() -> handOver.handOver(adviser, Map.of(), true));
        assertThat(handOver.handOver(adviser, allTo(adviser, manager), true)).isEmpty();
        QueueView left = queue.mine();
        assertThat(left.people()).isEqualTo(25);
        assertThat(left.rows())
                .filteredOn(row -> row.clock().rule().equals(FIRST))
                .hasSize(25);
        contacts.record(young, id(), said(ContactKind.VISIT, true));
        refused(() -> handOver.see(adviser));
        enter(adviser, Role.PERSONAL_ADVISER);
        refused(() -> care.see(young));
    }

    @Test
    void whoTakesOverSeesWhatIsDueAndWhoHandedOverDoesNot() {
        PersonId next = household.somebody(Role.PERSONAL_ADVISER);
        enter(household.managerOf(adviser, next), Role.TEAM_MANAGER);
        handOver.handOver(adviser, allTo(adviser, next), false);
        enter(next, Role.PERSONAL_ADVISER);
        assertThat(queue.mine().rows()).anyMatch(row -> row.clock().rule().equals(FIRST));
        enter(adviser, Role.PERSONAL_ADVISER);
        assertThat(queue.mine().people()).isZero();
    }

    @Test
    void nobodyIsHandedToWhoDoesAnotherJobOrIsInAnotherTeam() {
        PersonId socialWorker = household.somebody(Role.SOCIAL_WORKER);
        PersonId stranger = household.somebody(Role.PERSONAL_ADVISER);
        enter(household.managerOf(adviser, socialWorker), Role.TEAM_MANAGER);
        assertThat(handOver.handOver(adviser, Map.of(young, socialWorker), false))
                .containsExactly(young);
        assertThat(handOver.handOver(adviser, Map.of(young, stranger), false)).containsExactly(young);
        enter(household.managerOf(stranger), Role.TEAM_MANAGER);
        refused(() -> handOver.handOver(adviser, Map.of(young, stranger), false));
        enter(adviser, Role.PERSONAL_ADVISER);
        refused(() -> handOver.see(adviser));
    }

    private Map<PersonId, PersonId> allTo(PersonId from, PersonId to) {
        return workforce.allocatedTo(List.of(from), today()).stream()
                .collect(Collectors.toMap(Allocation::youngPerson, one -> to));
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
        return new ContactWanted(kind, today(), seen, "Tea in the kitchen", List.of(), Optional.empty());
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
