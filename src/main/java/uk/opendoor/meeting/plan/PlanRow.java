package uk.opendoor.meeting.plan;

import java.time.LocalDate;
import uk.opendoor.meeting.after.PlanKind;

/**
 * One plan in a list.
 *
 * @param child what the child is called, or empty if the reader may not know it
 * @param open how many steps the reader sees are not done
 * @param late how many of these are late
 * @param endedOn or null
 */
public record PlanRow(
        String id,
        String child,
        PlanKind kind,
        PlanState state,
        LocalDate begunOn,
        LocalDate endedOn,
        long open,
        long late) {}
