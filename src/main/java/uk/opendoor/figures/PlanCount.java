package uk.opendoor.figures;

import java.util.Map;
import uk.opendoor.plan.VersionState;

/**
 * How many plans stand how. A person can have one in force and one on its way.
 *
 * @param agreed how many wait for a manager
 * @param submitted how many wait for the young person
 * @param none how many people have none in force
 */
public record PlanCount(long inForce, long agreed, long submitted, long drafts, long none) {

    static PlanCount of(Map<VersionState, Long> counts, int people) {
        long inForce = counts.getOrDefault(VersionState.IN_FORCE, 0L);
        return new PlanCount(
                inForce,
                counts.getOrDefault(VersionState.AGREED, 0L),
                counts.getOrDefault(VersionState.SUBMITTED, 0L),
                counts.getOrDefault(VersionState.DRAFT, 0L),
                people - inForce);
    }
}
