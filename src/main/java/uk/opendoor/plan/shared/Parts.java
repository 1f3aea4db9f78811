package uk.opendoor.plan.shared;

import java.util.Collections;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import uk.opendoor.plan.Matter;
import uk.opendoor.plan.MatterView;
import uk.opendoor.plan.PlanView;

/** Which parts of a plan can be shared, and what of each. Where somebody lives is none of them. */
final class Parts {

    static final Set<Matter> ALL = Collections.unmodifiableSet(EnumSet.complementOf(EnumSet.of(Matter.HOME)));

    /** As grants name them. */
    static final Set<String> NAMES = ALL.stream().map(Matter::getSlug).collect(Collectors.toUnmodifiableSet());

    private Parts() {}

    /** @param plan without what anybody said about it */
    static List<MatterView> of(PlanView plan, Set<Matter> wanted) {
        return ALL.stream()
                .filter(wanted::contains)
                .map(plan::matter)
                .map(Parts::kept)
                .toList();
    }

    /** What was taken out of the plan says why, and that is nobody else's. */
    private static MatterView kept(MatterView matter) {
        return new MatterView(
                matter.matter(),
                "",
                0,
                "",
                matter.agreed(),
                matter.how(),
                matter.promises().stream()
                        .filter(promise -> promise.isOpen() || promise.isDone())
                        .toList(),
                List.of(),
                List.of());
    }
}
