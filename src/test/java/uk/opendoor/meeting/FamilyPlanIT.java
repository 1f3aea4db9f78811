package uk.opendoor.meeting;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import jakarta.inject.Inject;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Set;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import uk.opendoor.access.Caller;
import uk.opendoor.access.Permission;
import uk.opendoor.access.Role;
import uk.opendoor.adviser.Capacity;
import uk.opendoor.family.Household;
import uk.opendoor.meeting.after.PlanKind;
import uk.opendoor.meeting.plan.MyFamilyPlan;
import uk.opendoor.meeting.plan.MyFamilyPlansService;
import uk.opendoor.meeting.plan.StepState;
import uk.opendoor.meeting.plan.StepWords;
import uk.opendoor.meeting.plan.WorkFamilyPlan;
import uk.opendoor.meeting.plan.WorkFamilyPlansService;
import uk.opendoor.shared.MovedClock;
import uk.opendoor.shared.NotFound;
import uk.opendoor.shared.PersonId;

/** A plan for a child whose parents live apart: each reads a whole plan, and nothing of the other. */
@ExtendWith(ArquillianExtension.class)
class FamilyPlanIT {

    private static final String FOR_ALL = "Going to school each day";
    private static final String HERS = "Her mornings";
    private static final String HIS = "His evenings";
    private static final ZoneId ENGLAND = ZoneId.of("Europe/London");

    @Inject
    private WorkFamilyPlansService work;

    @Inject
    private MyFamilyPlansService mine;

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
    private PersonId father;
    private String plan;

    @BeforeEach
    void bring() {
        child = household.youngPerson(15);
        worker = conference.worker(child);
        LocalDate later = household.today().plusMonths(6);
        mother = conference.parent(later, List.of(child), Permission.FAMILY_PLAN, Permission.PROFILE);
        father = conference.parent(later, List.of(child), Permission.FAMILY_PLAN);
        asWorker();
        plan = Conference.id();
        work.begin(child, plan, PlanKind.CHILD_PROTECTION, null);
    }

    @AfterEach
    void now() {
        clock.back();
    }

    @Test
    void aDraftIsNotTheirsAndWhatIsGivenIsToldOnce() {
        enter(mother);
        assertThat(mine.mine()).isEmpty();
        refused(() -> mine.childOf(plan));
        refused(() -> mine.see(child, plan));
        give();
        movedOn(() -> work.give(child, plan));
        for (PersonId parent : List.of(mother, father)) {
            assertThat(conference.notices(parent, "somethingToRead")).isEqualTo(1);
            enter(parent);
            assertThat(mine.mine())
                    .singleElement()
                    .satisfies(one -> assertThat(one.id()).isEqualTo(plan));
        }
    }

    @Test
    void eachParentReadsTheirOwnStepsAndThoseForAll() {
        step(FOR_ALL, null);
        String hers = step(HERS, mother);
        step(HIS, father);
        give();
        assertThat(changes(mother)).containsExactlyInAnyOrder(FOR_ALL, HERS);
        assertThat(changes(father)).containsExactlyInAnyOrder(FOR_ALL, HIS);
        enter(father);
        assertThat(mine.see(child, plan).child()).as("no name was granted").isEmpty();
        refused(() -> mine.tick(child, plan, hers, true));
    }

    @Test
    void whatOneTicksTheOtherDoesNotReadAndTheWorkerReadsBoth() {
        String all = step(FOR_ALL, null);
        give();
        enter(mother);
        mine.tick(child, plan, all, true);
        mine.tick(child, plan, all, true);
        assertThat(seen(mother).steps().get(0).tickedOn()).isNotNull();
        assertThat(seen(father).steps().get(0).tickedOn()).isNull();
        enter(father);
        mine.tick(child, plan, all, true);
        assertThat(whole().steps().get(0).ticks()).hasSize(2);
        enter(father);
        mine.tick(child, plan, all, false);
        assertThat(whole().steps().get(0).ticks()).hasSize(1);
        work.settle(child, plan, all, StepState.DONE, "");
        movedOn(() -> work.settle(child, plan, all, StepState.DONE, ""));
        enter(mother);
        movedOn(() -> mine.tick(child, plan, all, false));
        assertThat(seen(father).steps().get(0).doneOn()).isNotNull();
    }

    @Test
    void whatOneDoesNotAgreeWithIsAnsweredToThemAlone() {
        give();
        enter(mother);
        String form = Conference.id();
        mine.object(child, plan, form, "I was not asked.");
        mine.object(child, plan, form, "I was not asked.");
        assertThat(conference.notices(worker, "newForWorker")).isEqualTo(1);
        assertThat(seen(father).objections()).isEmpty();
        asWorker();
        work.answer(child, plan, form, "We are sorry. We talk about it on Monday.");
        movedOn(() -> work.answer(child, plan, form, "Another answer"));
        assertThat(conference.notices(mother, "somethingToRead")).isEqualTo(2);
        assertThat(conference.notices(father, "somethingToRead")).isEqualTo(1);
        assertThat(seen(mother).objections())
                .singleElement()
                .satisfies(one -> assertThat(one.answer()).startsWith("We are sorry"));
    }

    @Test
    void whoIsSlowerOverwritesNothingAndWhatItSaidIsKept() {
        String step = step(FOR_ALL, null);
        work.write(child, plan, step, 0, words("The same form again", null));
        work.write(child, plan, step, 1, words("Said better", null));
        movedOn(() -> work.write(child, plan, step, 1, words("Said from an old page", null)));
        assertThat(whole().steps())
                .singleElement()
                .satisfies(one -> assertThat(one.words().change()).isEqualTo("Said better"));
        assertThat(work.before(child, plan, step)).extracting(StepWords::change).containsExactly(FOR_ALL);
    }

    @Test
    void aStepFallsToAParentOfThisChildAndToNobodyElse() {
        refused(() -> step("Of a stranger", household.somebody(Role.FAMILY_MEMBER)));
    }

    @Test
    void whatHasEndedIsReadAndNotChanged() {
        String step = step(FOR_ALL, null);
        give();
        work.end(child, plan, "Everything that had to change has changed.");
        movedOn(() -> work.write(child, plan, step, 1, words("After the end", null)));
        movedOn(() -> work.end(child, plan, "Once more"));
        enter(mother);
        movedOn(() -> mine.tick(child, plan, step, true));
        movedOn(() -> mine.object(child, plan, Conference.id(), "Too late"));
        assertThat(seen(mother).endedOn()).isNotNull();
    }

    @Test
    void itTakesTheGrantForThisChildOnTheDay() {
        give();
        PersonId sibling = household.youngPerson(12);
        PersonId ofSibling =
                conference.parent(household.today().plusMonths(6), List.of(sibling), Permission.FAMILY_PLAN);
        PersonId ungranted = conference.parent(household.today().plusMonths(6), List.of(child), Permission.MEETING);
        for (PersonId other : List.of(ofSibling, ungranted, child)) {
            enter(other);
            assertThat(mine.mine()).isEmpty();
            refused(() -> mine.childOf(plan));
            refused(() -> mine.see(child, plan));
            refused(() -> mine.tick(child, plan, Conference.id(), true));
            refused(() -> work.see(child, plan));
        }
        enter(ofSibling);
        refused(() -> mine.see(sibling, plan));
        enter(mother);
        refused(() -> work.see(child, plan));
        refused(() -> work.begin(child, Conference.id(), PlanKind.CARE, null));
    }

    @Test
    void fromThe18thBirthdayOnNoParentReadsIt() {
        PersonId almost = household.youngPerson(17);
        household.allocate(worker, almost, Capacity.SOCIAL_WORKER);
        LocalDate birthday = household.today().plusYears(1);
        PersonId parent = conference.parent(birthday.plusMonths(6), List.of(almost), Permission.FAMILY_PLAN);
        child = almost;
        plan = Conference.id();
        asWorker();
        work.begin(child, plan, PlanKind.CARE, null);
        give();
        clock.forwardTo(birthday.minusDays(1).atTime(23, 59).atZone(ENGLAND).toInstant());
        assertThat(seen(parent).id()).isEqualTo(plan);
        clock.forwardTo(birthday.atTime(0, 1).atZone(ENGLAND).toInstant());
        enter(parent);
        assertThat(mine.mine()).isEmpty();
        refused(() -> mine.see(child, plan));
    }

    private void give() {
        asWorker();
        work.give(child, plan);
    }

    private String step(String change, PersonId fallsTo) {
        String id = Conference.id();
        work.write(child, plan, id, 0, words(change, fallsTo));
        return id;
    }

    private StepWords words(String change, PersonId fallsTo) {
        return new StepWords(
                change,
                "Ring the school",
                "Send a taxi",
                "By the register",
                "",
                household.today().plusDays(9),
                fallsTo);
    }

    private List<String> changes(PersonId parent) {
        return seen(parent).steps().stream().map(one -> one.words().change()).toList();
    }

    private MyFamilyPlan seen(PersonId parent) {
        enter(parent);
        return mine.see(child, plan);
    }

    private WorkFamilyPlan whole() {
        asWorker();
        return work.see(child, plan);
    }

    private void asWorker() {
        caller.enter(worker, Set.of(Role.SOCIAL_WORKER), null);
    }

    private void enter(PersonId parent) {
        caller.enter(parent, Set.of(Role.FAMILY_MEMBER), null);
    }

    private static void refused(Runnable deed) {
        assertThatExceptionOfType(NotFound.class).isThrownBy(deed::run);
    }

    private static void movedOn(Runnable deed) {
        assertThatExceptionOfType(MovedOn.class).isThrownBy(deed::run);
    }
}
