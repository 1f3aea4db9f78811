package uk.opendoor.meeting.plan;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import uk.opendoor.meeting.after.PlanKind;

/**
 * A plan as a worker sees it, with all steps.
 *
 * @param child the name of the child
 * @param meetingId the meeting that it was made in, or null
 * @param endedWhy empty while it has not ended
 * @param relatives to whom a step can fall, by id
 * @param mayWrite whether the reader may change it now
 */
public record WorkFamilyPlan(
        String id,
        String child,
        PlanKind kind,
        PlanState state,
        String meetingId,
        LocalDate begunOn,
        LocalDate endedOn,
        String endedWhy,
        List<Step> steps,
        List<Said> objections,
        Map<String, String> relatives,
        boolean mayWrite) {

    /**
     * @param fallsTo the name of the relative whose step it is, or empty for all of them
     * @param settledBy who confirmed or dropped it, or empty
     */
    public record Step(
            String id,
            int number,
            StepWords words,
            StepState state,
            boolean late,
            String fallsTo,
            List<Ticked> ticks,
            String settledBy,
            LocalDate settledOn,
            String droppedWhy) {

        public boolean isOpen() {
            return state == StepState.OPEN;
        }

        public boolean isDone() {
            return state == StepState.DONE;
        }
    }

    /** That a relative says they have done it. */
    public record Ticked(String name, LocalDate on) {}

    /** @param answer empty while nobody has answered */
    public record Said(String id, String name, String words, LocalDate on, String answer, String answeredBy) {}

    public boolean isDraft() {
        return state == PlanState.DRAFT;
    }
}
