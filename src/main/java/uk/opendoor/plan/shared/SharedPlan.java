package uk.opendoor.plan.shared;

import java.time.LocalDate;
import java.util.List;
import uk.opendoor.plan.MatterView;

/**
 * What somebody reads of a plan that is not theirs.
 *
 * @param name of the one whose it is, or an empty text if it was not shared
 * @param since the day the plan came into force, or null if there is none
 * @param matters those that are shared: what was agreed, and who does what
 */
public record SharedPlan(String name, LocalDate since, List<MatterView> matters) {

    public SharedPlan {
        matters = List.copyOf(matters);
    }
}
