package uk.opendoor.message.door;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;

/**
 * Somebody who comes back, for the duty team.
 *
 * @param dueOn the day by which somebody must look, or null
 */
public record DutyView(
        String id,
        String reference,
        ComingState state,
        Coming coming,
        LocalDateTime cameAt,
        LocalDate promisedBy,
        LocalDate dueOn,
        boolean late,
        List<StepView> steps) {

    public record StepView(StepKind kind, String words, LocalDate nextOn, String worker, LocalDateTime at) {}

    /** What can be done about it now. */
    public List<StepKind> possible() {
        return List.of(StepKind.values()).stream().filter(state::allows).toList();
    }
}
