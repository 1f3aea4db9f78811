package uk.opendoor.family.log.mine;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import uk.opendoor.access.Caller;
import uk.opendoor.access.Role;
import uk.opendoor.family.ChangedMeanwhile;
import uk.opendoor.family.Household;
import uk.opendoor.family.log.EntryView;
import uk.opendoor.family.log.HeldLog;
import uk.opendoor.family.log.LogEntries;
import uk.opendoor.family.log.LogFacts;
import uk.opendoor.family.log.LogKind;
import uk.opendoor.family.log.LogQuestion;
import uk.opendoor.family.log.PromiseFacts;
import uk.opendoor.shared.MovedClock;
import uk.opendoor.shared.NotFound;
import uk.opendoor.shared.PersonId;

/** A parent's log is written, found, changed, thrown away and brought back, and nobody else gets near it. */
@ExtendWith(ArquillianExtension.class)
class LogWritingIT {

    @Inject
    private LogService logs;

    @Inject
    private LogWriting writing;

    @Inject
    private LogEntries entries;

    @Inject
    private HeldLog held;

    @Inject
    private Household household;

    @Inject
    private MovedClock clock;

    @Inject
    private Clock time;

    @Inject
    private Caller caller;

    private PersonId mother;

    @BeforeEach
    void bring() {
        mother = household.somebody(Role.FAMILY_MEMBER);
        as(mother, Role.FAMILY_MEMBER);
    }

    @AfterEach
    void now() {
        clock.back();
    }

    @Test
    void whatWasWrittenIsThereAsItWasTyped() {
        PromiseFacts promise = promise("Book an interpreter", household.today());
        String id = write(facts("She said <b>yes</b> & 100%"), promise);
        EntryView entry = logs.get(id);
        assertThat(entry.said()).isEqualTo("She said <b>yes</b> & 100%");
        assertThat(entry.at()).isEqualTo(LocalTime.of(10, 15));
        assertThat(entry.promises()).hasSize(1);
        assertThat(entry.promises().get(0).due()).isEqualTo(household.today());
        assertThat(entry.promises().get(0).late()).isFalse();
    }

    @Test
    void theSameFormSentTwiceIsOneEntry() {
        String id = write(facts("Words"));
        writing.write(id, facts("Words"), List.of());
        assertThat(logs.all()).hasSize(1);
    }

    @Test
    void theSameFormWithOtherWordsLosesNeither() {
        String id = write(facts("Words"));
        assertThatExceptionOfType(ChangedMeanwhile.class)
                .isThrownBy(() -> writing.write(id, facts("Other words"), List.of()));
        assertThat(logs.get(id).said()).isEqualTo("Words");
    }

    @Test
    void whoSawAnOlderVersionIsToldAndNothingIsOverwritten() {
        String id = write(facts("First"));
        int seen = logs.get(id).revision();
        writing.change(id, seen, facts("Second"), List.of());
        assertThatExceptionOfType(ChangedMeanwhile.class)
                .isThrownBy(() -> writing.change(id, seen, facts("Third"), List.of()));
        assertThat(logs.get(id).said()).isEqualTo("Second");
        writing.change(id, seen, facts("Second"), List.of());
        writing.change(id, logs.get(id).revision(), facts("Third"), List.of());
        assertThat(logs.get(id).said()).isEqualTo("Third");
    }

    @Test
    void promisesAreAddedChangedAndTakenOutAndWhatIsTickedOffStaysSo() {
        PromiseFacts kept = promise("Kept", null);
        PromiseFacts gone = promise("Gone", null);
        String id = write(facts("Words"), kept, gone);
        writing.keep(kept.promiseId());
        PromiseFacts reworded = new PromiseFacts(kept.promiseId(), "Kept well", "Sam", household.today());
        writing.change(id, logs.get(id).revision(), facts("Words"), List.of(reworded, promise("New", null)));
        List<EntryView.Promised> promises = logs.get(id).promises();
        assertThat(promises).extracting(EntryView.Promised::what).containsExactly("Kept well", "New");
        assertThat(promises.get(0).doneOn()).isEqualTo(household.today());
        assertThat(promises.get(1).doneOn()).isNull();
    }

    @Test
    void toTickOffIsNoChangeThatAnotherWindowMeets() {
        PromiseFacts promise = promise("Ring back", null);
        String id = write(facts("Words"), promise);
        int seen = logs.get(id).revision();
        writing.keep(promise.promiseId());
        writing.change(id, seen, facts("Other words"), List.of(promise));
        assertThat(logs.get(id).promises().get(0).doneOn()).isNotNull();
        writing.reopen(promise.promiseId());
        writing.reopen(promise.promiseId());
        assertThat(logs.get(id).promises().get(0).doneOn()).isNull();
    }

    @Test
    void aPromiseIsLateOnTheDayAfterItsDayAndKeepsTheDayItWasTickedOff() {
        PromiseFacts promise = promise("Ring back", household.today());
        String id = write(facts("Words"), promise);
        LocalDate first = household.today();
        clock.forward(Duration.ofDays(1));
        assertThat(logs.get(id).promises().get(0).late()).isTrue();
        clock.back();
        writing.keep(promise.promiseId());
        clock.forward(Duration.ofDays(3));
        writing.keep(promise.promiseId());
        assertThat(logs.get(id).promises().get(0).late()).isFalse();
        assertThat(logs.get(id).promises().get(0).doneOn()).isEqualTo(first);
    }

    @Test
    void whatIsThrownAwayCanBeBroughtBackForThirtyDays() {
        String id = write(facts("Words"), promise("Ring back", null));
        writing.throwAway(id);
        writing.throwAway(id);
        assertThat(logs.all()).isEmpty();
        assertThat(logs.find(LogQuestion.ANYTHING, 0).entries()).isEmpty();
        assertThat(logs.thrown()).hasSize(1);
        clock.forward(Duration.ofDays(29));
        writing.bringBack(id);
        writing.bringBack(id);
        assertThat(logs.all()).hasSize(1);
        assertThat(logs.get(id).promises()).hasSize(1);
    }

    @Test
    void afterThirtyDaysItIsGoneForGood() {
        String thrown = write(facts("Thrown"), promise("Ring back", null));
        String stays = write(facts("Stays"));
        writing.throwAway(thrown);
        clock.forward(Duration.ofDays(31));
        assertThat(logs.thrown()).isEmpty();
        refused(() -> logs.get(thrown));
        refused(() -> writing.bringBack(thrown));
        entries.forgetThrown(time.instant());
        assertThat(entries.entry(mother, thrown)).isEmpty();
        assertThat(logs.get(stays).said()).isEqualTo("Stays");
    }

    @Test
    void whatWasThrownAwayWhileItWasWrittenAnewLosesNoWords() {
        String id = write(facts("Words"));
        int seen = logs.get(id).revision();
        writing.throwAway(id);
        assertThatExceptionOfType(ChangedMeanwhile.class)
                .isThrownBy(() -> writing.change(id, seen, facts("New words"), List.of()));
        writing.change(id, logs.get(id).revision(), facts("New words"), List.of());
        assertThat(logs.all()).extracting(EntryView::said).containsExactly("New words");
    }

    @Test
    void anotherParentOfTheSameChildSeesAndChangesNothing() {
        PersonId young = household.youngPerson(15);
        PersonId father = household.somebody(Role.FAMILY_MEMBER);
        household.parent(mother, young);
        household.parent(father, young);
        PromiseFacts promise = promise("Ring back", null);
        String id = write(facts("Words"), promise);
        int seen = logs.get(id).revision();
        as(father, Role.FAMILY_MEMBER);
        assertThat(logs.all()).isEmpty();
        assertThat(logs.thrown()).isEmpty();
        assertThat(logs.find(LogQuestion.ANYTHING, 0).entries()).isEmpty();
        refused(() -> logs.get(id));
        refused(() -> writing.change(id, seen, facts("His"), List.of()));
        refused(() -> writing.throwAway(id));
        refused(() -> writing.bringBack(id));
        refused(() -> writing.keep(promise.promiseId()));
        refused(() -> writing.reopen(promise.promiseId()));
        assertThatExceptionOfType(ChangedMeanwhile.class).isThrownBy(() -> writing.write(id, facts("His"), List.of()));
        as(mother, Role.FAMILY_MEMBER);
        assertThat(logs.get(id).said()).isEqualTo("Words");
    }

    @Test
    void theCopyOfWhatIsHeldHoldsAllOfItAndNobodyElses() {
        write(facts("Stays"), promise("Ring back", household.today()));
        writing.throwAway(write(facts("Thrown")));
        String copy = held.of(mother).toString();
        assertThat(copy)
                .contains("Stays", "Thrown", "Ring back (Sam, by", "\"thrownAway\":true", "\"thrownAway\":false");
        assertThat(held.of(household.somebody(Role.FAMILY_MEMBER)).toString()).isEqualTo("[]");
    }

    @Test
    void nobodyButAFamilyMemberKeepsALog() {
        String id = write(facts("Words"));
        for (Role role : Role.values()) {
            if (role != Role.FAMILY_MEMBER) {
                as(mother, role);
                refused(() -> logs.get(id));
                refused(() -> logs.all());
                refused(() -> logs.thrown());
                refused(() -> logs.find(LogQuestion.ANYTHING, 0));
                refused(() -> write(facts("Words")));
                refused(() -> writing.throwAway(id));
            }
        }
    }

    @Test
    void anIdThatNoPageMadeIsRefused() {
        for (String id : List.of("", "../../x", "A".repeat(36), "a".repeat(37))) {
            refused(() -> writing.write(id, facts("Words"), List.of()));
            PromiseFacts promise = new PromiseFacts(id, "Ring back", "", null);
            refused(() -> write(facts("Words"), promise));
        }
    }

    private String write(LogFacts facts, PromiseFacts... promises) {
        String id = UUID.randomUUID().toString();
        writing.write(id, facts, List.of(promises));
        return id;
    }

    private LogFacts facts(String said) {
        return new LogFacts(LogKind.CALL, household.today(), LocalTime.of(10, 15), "Sam", "social worker", said);
    }

    private static PromiseFacts promise(String what, LocalDate due) {
        return new PromiseFacts(UUID.randomUUID().toString(), what, "Sam", due);
    }

    private void as(PersonId person, Role role) {
        caller.enter(person, Set.of(role), null);
    }

    private static void refused(Runnable deed) {
        assertThatExceptionOfType(NotFound.class).isThrownBy(deed::run);
    }
}
