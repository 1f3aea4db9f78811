package uk.opendoor.meeting.plan;

import java.time.LocalDate;
import java.util.List;
import uk.opendoor.meeting.after.PlanKind;

/**
 * A plan as one relative sees it: with the steps that fall to them or to everybody, as if there were no others.
 *
 * @param child what the child is called, or empty if they may not know it
 * @param endedOn or null
 */
public record MyFamilyPlan(
        String id,
        String child,
        PlanKind kind,
        PlanState state,
        LocalDate begunOn,
        LocalDate endedOn,
        List<Step> steps,
        List<Said> objections,
        LocalDate today) {

    /**
     * @param tickedOn when the reader said that they have done it, or null
     * @param doneOn when we confirmed it, or null
     */
    public record Step(
            String id, StepWords words, StepState state, boolean late, LocalDate tickedOn, LocalDate doneOn) {

        public boolean isOpen() {
            return state == StepState.OPEN;
        }
    }

    /** @param answeredOn or null */
    public record Said(String id, String words, LocalDate on, String answer, LocalDate answeredOn) {}

    public boolean isRunning() {
        return state == PlanState.RUNNING;
    }
}
