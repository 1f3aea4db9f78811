package uk.opendoor.meeting.plan;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.inject.Provider;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import uk.opendoor.adviser.ClockSource;
import uk.opendoor.adviser.RunningClock;
import uk.opendoor.adviser.care.Lives;
import uk.opendoor.deadline.Deadlines;
import uk.opendoor.shared.PersonId;

/**
 * The clocks of plans with a family: the next step that is due in each, a week before its day, and who waits for an answer to
 * what they do not agree with. Two queries, for one person or hundreds.
 */
@ApplicationScoped
public class FamilyPlanClocks implements ClockSource {

    private static final String STEP = "family-plan-step";
    private static final String OBJECTION = "objection-answered";

    private static final int DAYS_AHEAD = 7;

    private FamilyPlans plans;
    private Provider<Deadlines> deadlines;
    private Clock clock;

    protected FamilyPlanClocks() {}

    @Inject
    public FamilyPlanClocks(FamilyPlans plans, Provider<Deadlines> deadlines, Clock clock) {
        this.plans = plans;
        this.deadlines = deadlines;
        this.clock = clock;
    }

    @Override
    @Transactional
    public List<RunningClock> running(Lives lives, LocalDate today) {
        Set<PersonId> whose = lives.whose();
        return whose.isEmpty()
                ? List.of()
                : Stream.concat(steps(whose, today), objections(whose)).toList();
    }

    /** A relative waits: it ends by the answer alone. */
    @Override
    public boolean isAwaited(String rule) {
        return rule.equals(OBJECTION);
    }

    private Stream<RunningClock> steps(Set<PersonId> whose, LocalDate today) {
        Set<String> seen = new HashSet<>();
        return plans.stepsDue(whose, today.plusDays(DAYS_AHEAD + 1L)).stream()
                .filter(step -> seen.add(step.planId()))
                .map(step -> new RunningClock(
                        STEP,
                        step.child(),
                        day(step.written()),
                        step.due(),
                        null,
                        null,
                        page(step.child(), step.planId())));
    }

    private Stream<RunningClock> objections(Set<PersonId> whose) {
        return plans.unanswered(whose).stream()
                .map(one -> objection(one, day(one.said())))
                .distinct();
    }

    private RunningClock objection(FamilyPlans.Unanswered one, LocalDate said) {
        return new RunningClock(
                OBJECTION,
                one.child(),
                said,
                deadlines.get().due(OBJECTION, said),
                null,
                null,
                page(one.child(), one.planId()));
    }

    private LocalDate day(Instant moment) {
        return LocalDate.ofInstant(moment, clock.getZone());
    }

    private static String page(PersonId child, String planId) {
        return "/work/people/" + child + "/plans/" + planId;
    }
}
