package uk.opendoor.message.door;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

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
import uk.opendoor.account.signin.TooManyTries;
import uk.opendoor.family.Household;
import uk.opendoor.message.MovedOn;
import uk.opendoor.shared.NotFound;

/** Somebody comes back, and the duty team sees to it. */
@ExtendWith(ArquillianExtension.class)
class OpenDoorServiceIT {

    private static final LocalDate BORN = LocalDate.parse("2003-03-27");

    @Inject
    private OpenDoorService door;

    @Inject
    private DutyService duty;

    @Inject
    private Household household;

    @Inject
    private Caller caller;

    @BeforeEach
    void nobody() {
        caller.comesFrom("place " + UUID.randomUUID());
    }

    @Test
    void theSameFormTwiceIsOneAndWhatWasPutRightCounts() {
        String form = id();
        Receipt first = door.come(form, coming("07700 900341"));
        Receipt second = door.come(form, coming("07700 900342"));
        assertThat(second).isEqualTo(first);
        asWorker(Role.PERSONAL_ADVISER);
        assertThat(duty.open(form).coming().at()).isEqualTo("07700 900342");
    }

    @Test
    void whatComesAfterSomebodyBeganIsAnotherOneAndNothingIsLost() {
        String form = id();
        Receipt first = door.come(form, coming("07700 900341"));
        asWorker(Role.TEAM_MANAGER);
        duty.take(
                form,
                first.reference(),
                id(),
                StepKind.NOT_REACHED,
                "Rang",
                household.today().plusDays(1));
        assertThat(door.come(form, coming("07700 900342")).reference()).isNotEqualTo(first.reference());
        assertThat(duty.open(form).coming().at()).isEqualTo("07700 900341");
    }

    @Test
    void aStepIsTakenOnceAndTheLastOneCloses() {
        String form = id();
        String reference = door.come(form, coming("07700 900341")).reference();
        asWorker(Role.SOCIAL_WORKER);
        String step = id();
        LocalDate again = household.today().plusDays(2);
        duty.take(form, reference, step, StepKind.NOT_REACHED, "No answer", again);
        duty.take(form, reference, step, StepKind.NOT_REACHED, "No answer", again);
        assertThat(duty.open(form).steps()).hasSize(1);
        assertThat(duty.open(form).dueOn()).isEqualTo(again);
        duty.take(form, reference, id(), StepKind.REACHED, "We talked", again);
        assertThat(duty.open(form).dueOn()).isNull();
        duty.take(form, reference, id(), StepKind.CLOSED, "Has an adviser again", null);
        assertThatExceptionOfType(MovedOn.class)
                .isThrownBy(() -> duty.take(form, reference, id(), StepKind.REACHED, "Again", null));
        assertThat(duty.open(form).coming()).isEqualTo(coming("07700 900341"));
    }

    @Test
    void nobodyElseReadsWhoComesBack() {
        String form = id();
        String reference = door.come(form, coming("07700 900341")).reference();
        refused(() -> duty.open(form));
        caller.enter(household.youngPerson(22), Set.of(Role.YOUNG_PERSON), null);
        refused(duty::all);
        for (Role role : Set.of(Role.REVIEWING_OFFICER, Role.COORDINATOR, Role.OFFER_EDITOR, Role.ADMINISTRATOR)) {
            asWorker(role);
            refused(duty::all);
            refused(() -> duty.open(form));
            refused(() -> duty.take(form, reference, id(), StepKind.CLOSED, "No", null));
        }
        asWorker(Role.PERSONAL_ADVISER);
        refused(() -> duty.open(id()));
        refused(() -> duty.take(form, "OD-2222-2222", id(), StepKind.CLOSED, "No", null));
    }

    @Test
    void fromOnePlaceNotMoreComesThanAnybodyNeeds() {
        for (int i = 0; i < 60; i++) {
            door.come(id(), coming("07700 900341"));
        }
        assertThatExceptionOfType(TooManyTries.class).isThrownBy(() -> door.come(id(), coming("07700 900341")));
        caller.comesFrom("place " + UUID.randomUUID());
        assertThat(door.come(id(), coming("07700 900341")).reference()).startsWith("OD-");
    }

    private void asWorker(Role role) {
        caller.enter(household.somebody(role), Set.of(role), null);
    }

    private static Coming coming(String at) {
        return new Coming("Ottoline Fairweather", BORN, Way.TEXT, at, "After 4", "Never ring", "");
    }

    private static String id() {
        return UUID.randomUUID().toString();
    }

    private static void refused(Runnable deed) {
        assertThatExceptionOfType(NotFound.class).isThrownBy(deed::run);
    }
}
