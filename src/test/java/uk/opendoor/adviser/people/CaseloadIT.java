package uk.opendoor.adviser.people;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.Set;
import java.util.UUID;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import uk.opendoor.access.Caller;
import uk.opendoor.access.Role;
import uk.opendoor.adviser.Capacity;
import uk.opendoor.adviser.How;
import uk.opendoor.adviser.RunningClock;
import uk.opendoor.adviser.care.Accommodation;
import uk.opendoor.adviser.care.CareService;
import uk.opendoor.adviser.care.HomeFacts;
import uk.opendoor.adviser.care.SpellKind;
import uk.opendoor.adviser.glass.BreakGlassService;
import uk.opendoor.adviser.queue.QueueService;
import uk.opendoor.family.Household;
import uk.opendoor.shared.PersonId;
import uk.opendoor.status.CareLeaverStatus;

/** What one line of a caseload says, worked out from the care record. */
@ExtendWith(ArquillianExtension.class)
class CaseloadIT {

    @Inject
    private CaseloadService caseload;

    @Inject
    private QueueService queue;

    @Inject
    private CareService care;

    @Inject
    private BreakGlassService glass;

    @Inject
    private Household household;

    @Inject
    private Caller caller;

    private PersonId adviser;
    private PersonId young;

    @BeforeEach
    void bring() {
        adviser = household.somebody(Role.PERSONAL_ADVISER);
        caller.enter(adviser, Set.of(Role.PERSONAL_ADVISER), null);
        young = household.youngPerson(19);
        household.allocate(adviser, young, Capacity.ADVISER);
    }

    @Test
    void tellsTheStatusAndWhenItChanges() {
        care.save(young, id(), 0, SpellKind.CARE_ORDER, today().minusYears(8), today().minusYears(1));
        CaseloadEntry entry = only();
        assertThat(entry.status().now()).isEqualTo(CareLeaverStatus.FORMER_RELEVANT);
        assertThat(entry.status().next()).isEqualTo(entry.turning().on().plusYears(4));
        assertThat(entry.turning().age()).isEqualTo(21);
    }

    @Test
    void tellsWhatStandsFirstInTheQueue() {
        care.save(young, id(), 0, SpellKind.CARE_ORDER, today().minusYears(8), today().minusYears(1));
        care.save(
                young, id(), 0, new HomeFacts(today().minusDays(10), null, Accommodation.U, true, true, Set.of(), ""));
        RunningClock first = queue.mine().rows().get(0).clock();
        assertThat(only().due()).isEqualTo(new CaseloadEntry.Due(first.rule(), first.due(), true, first.action()));
    }

    @Test
    void whoseCareNobodyHasWrittenDownHasNoStatus() {
        assertThat(only().status().now()).isEqualTo(CareLeaverStatus.NONE);
        assertThat(only().status().next()).isNull();
    }

    @Test
    void whatWasOpenedInAnEmergencyIsNobodysToKeepOnTime() {
        PersonId other = household.youngPerson(19);
        PersonId worker = household.somebody(Role.PERSONAL_ADVISER);
        household.allocate(worker, other, Capacity.ADVISER);
        caller.enter(worker, Set.of(Role.PERSONAL_ADVISER), null);
        care.save(other, id(), 0, SpellKind.CARE_ORDER, today().minusYears(8), today().minusYears(1));
        assertThat(only().due()).isNotNull();
        caller.enter(adviser, Set.of(Role.PERSONAL_ADVISER), null);
        glass.open(household.caseReference(other), "She stands at our desk and is hurt");
        assertThat(caseload.mine())
                .filteredOn(one -> one.held().how() == How.GLASS)
                .singleElement()
                .satisfies(one -> {
                    assertThat(one.due()).isNull();
                    assertThat(one.dueOn()).isEqualTo(LocalDate.MAX);
                    assertThat(one.status().now()).isEqualTo(CareLeaverStatus.FORMER_RELEVANT);
                });
    }

    private CaseloadEntry only() {
        return caseload.mine().get(0);
    }

    private LocalDate today() {
        return household.today();
    }

    private static String id() {
        return UUID.randomUUID().toString();
    }
}
