package uk.opendoor.meeting.plan;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.time.Instant;
import java.time.LocalDate;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import uk.opendoor.meeting.MovedOn;
import uk.opendoor.meeting.after.PlanKind;
import uk.opendoor.shared.PersonId;

/** The life of a plan and of its steps. */
class PlanStepTest {

    private static final LocalDate DUE = LocalDate.of(2026, 12, 4);
    private static final Instant NOW = Instant.parse("2026-11-28T10:00:00Z");
    private static final PersonId SOMEBODY = PersonId.random();

    private final FamilyPlan plan =
            new FamilyPlan("a-plan", PersonId.random(), PlanKind.CHILD_PROTECTION, null, DUE, SOMEBODY);
    private final PlanStep step = new PlanStep("a-step", plan, words("Mornings"), SOMEBODY, NOW);

    @Test
    void isLateOnTheDayAfterAndNotWhenItIsDone() {
        assertThat(step.isLate(DUE)).isFalse();
        assertThat(step.isLate(DUE.plusDays(1))).isTrue();
        step.settle(StepState.DONE, SOMEBODY, NOW, "");
        assertThat(step.isLate(DUE.plusDays(1))).isFalse();
    }

    @Test
    void keepsWhatItSaidBefore() {
        PastStep past = step.rewrite(1, words("Evenings"), SOMEBODY, NOW);
        assertThat(past.words().change()).isEqualTo("Mornings");
        assertThat(step.words().change()).isEqualTo("Evenings");
        assertThat(step.number()).isEqualTo(2);
    }

    @Test
    void isNotRewrittenFromAnOldOneNorWhenItIsDone() {
        step.rewrite(1, words("Evenings"), SOMEBODY, NOW);
        assertThatExceptionOfType(MovedOn.class).isThrownBy(() -> step.rewrite(1, words("Nights"), SOMEBODY, NOW));
        step.settle(StepState.DONE, SOMEBODY, NOW, "");
        assertThatExceptionOfType(MovedOn.class).isThrownBy(() -> step.rewrite(2, words("Nights"), SOMEBODY, NOW));
    }

    @Test
    void whatIsDroppedStaysSoAndWhatIsDoneCanBeTakenBack() {
        step.settle(StepState.DONE, SOMEBODY, NOW, "");
        step.settle(StepState.OPEN, SOMEBODY, NOW, "");
        step.settle(StepState.DROPPED, SOMEBODY, NOW, "Not needed");
        assertThat(Stream.of(StepState.values()).filter(StepState.DROPPED::mayBecome))
                .isEmpty();
    }

    @Test
    void aPlanEndsOnceAndIsTheFamilysAfterItsEndOnlyIfItWasGiven() {
        plan.end(DUE, SOMEBODY, "Begun for the wrong child");
        assertThat(plan.isGiven()).isFalse();
        assertThatExceptionOfType(MovedOn.class).isThrownBy(plan::give);
        FamilyPlan given = new FamilyPlan("another", PersonId.random(), PlanKind.CARE, null, DUE, SOMEBODY);
        given.give();
        given.end(DUE, SOMEBODY, "All is well");
        assertThat(given.isGiven()).isTrue();
        assertThatExceptionOfType(MovedOn.class).isThrownBy(() -> given.end(DUE, SOMEBODY, "Again"));
    }

    @Test
    void aStepThatFallsToOneIsForNobodyElse() {
        PersonId mother = PersonId.random();
        StepWords hers = new StepWords("a", "b", "c", "d", "e", DUE, mother);
        assertThat(hers.isFor(mother)).isTrue();
        assertThat(hers.isFor(SOMEBODY)).isFalse();
        assertThat(words("For all").isFor(SOMEBODY)).isTrue();
    }

    private static StepWords words(String change) {
        return new StepWords(change, "You ring", "We ring", "We both know", "The worker", DUE, null);
    }
}
