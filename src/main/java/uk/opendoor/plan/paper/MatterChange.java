package uk.opendoor.plan.paper;

import java.util.List;
import uk.opendoor.plan.Matter;

/**
 * What changed in one matter.
 *
 * @param need how the text of what is needed changed, or null if it did not
 * @param agreed the same of what was agreed
 * @param how the same of how it is done
 */
public record MatterChange(
        Matter matter, TextChange need, TextChange agreed, TextChange how, List<PromiseChange> promises) {

    public MatterChange {
        promises = List.copyOf(promises);
    }

    boolean isAny() {
        return need != null || agreed != null || how != null || !promises.isEmpty();
    }
}
