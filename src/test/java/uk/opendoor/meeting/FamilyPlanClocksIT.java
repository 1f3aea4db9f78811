package uk.opendoor.meeting;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import jakarta.inject.Inject;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import uk.opendoor.access.Caller;
import uk.opendoor.access.Permission;
import uk.opendoor.access.Role;
import uk.opendoor.adviser.queue.QueueService;
import uk.opendoor.family.Household;
import uk.opendoor.meeting.after.PlanKind;
import uk.opendoor.meeting.plan.MyFamilyPlansService;
import uk.opendoor.meeting.plan.StepState;
import uk.opendoor.meeting.plan.StepWords;
import uk.opendoor.meeting.plan.WorkFamilyPlansService;
import uk.opendoor.shared.MovedClock;
import uk.opendoor.shared.NotFound;
import uk.opendoor.shared.PersonId;

/** What of a plan with the family stands in the worker's queue, and the meeting that a plan was made in. */
@ExtendWith(ArquillianExtension.class)
class FamilyPlanClocksIT {

    private static final ZoneId ENGLAND = ZoneId.of("Europe/London");

    @Inject
    private WorkFamilyPlansService work;

    @Inject
    private MyFamilyPlansService mine;

    @Inject
    private QueueService queue;

    @Inject
    private Conference conference;

    @Inject
    private Household household;

    @Inject
    private MovedClock clock;

    @Inject
    private Caller caller;

    private PersonId child;
    private PersonId worker;
    private PersonId mother;
    private String plan;

    @BeforeEach
    void bring() {
        child = household.youngPerson(15);
        worker = conference.worker(child);
        mother = conference.parent(household.today().plusMonths(6), List.of(child), Permission.FAMILY_PLAN);
        asWorker();
        plan = Conference.id();
        work.begin(child, plan, PlanKind.CHILD_PROTECTION, null);
    }

    @AfterEach
    void now() {
        clock.back();
    }

    @Test
    void aStepStandsThereAWeekBeforeItsDayOnceTheFamilyHasThePlan() {
        LocalDate due = household.today().plusDays(9);
        String step = Conference.id();
        work.write(child, plan, step, 0, new StepWords("School", "Ring", "Send a taxi", "Register", "", due, null));
        clock.forwardTo(due.minusDays(7).atTime(9, 0).atZone(ENGLAND).toInstant());
        assertThat(clocks()).as("a draft is nobody's promise").doesNotContain("family-plan-step");
        clock.back();
        work.give(child, plan);
        assertThat(clocks()).as("nine days before").doesNotContain("family-plan-step");
        clock.forwardTo(due.minusDays(7).atTime(9, 0).atZone(ENGLAND).toInstant());
        assertThat(clocks()).contains("family-plan-step");
        work.settle(child, plan, step, StepState.DONE, "");
        assertThat(clocks()).doesNotContain("family-plan-step");
    }

    @Test
    void whoDoesNotAgreeStandsThereUntilTheAnswer() {
        work.give(child, plan);
        caller.enter(mother, Set.of(Role.FAMILY_MEMBER), null);
        String objection = Conference.id();
        mine.object(child, plan, objection, "I was not asked.");
        assertThat(clocks()).contains("objection-answered");
        work.answer(child, plan, objection, "We are sorry. We talk about it on Monday.");
        assertThat(clocks()).doesNotContain("objection-answered");
    }

    @Test
    void aPlanIsMadeInAMeetingAboutThisChildOrInNone() {
        assertThatExceptionOfType(NotFound.class)
                .isThrownBy(() -> work.begin(child, Conference.id(), PlanKind.CHILD_PROTECTION, Conference.id()));
    }

    private Set<String> clocks() {
        asWorker();
        return queue.of(child).stream().map(row -> row.clock().rule()).collect(Collectors.toSet());
    }

    private void asWorker() {
        caller.enter(worker, Set.of(Role.SOCIAL_WORKER), null);
    }
}
