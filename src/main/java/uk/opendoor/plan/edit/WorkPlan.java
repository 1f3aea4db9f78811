package uk.opendoor.plan.edit;

import java.util.List;
import uk.opendoor.plan.DisagreementView;
import uk.opendoor.plan.Matter;
import uk.opendoor.plan.MatterView;
import uk.opendoor.plan.PlanView;
import uk.opendoor.plan.PromiseView;
import uk.opendoor.plan.VersionState;

/**
 * A plan as a worker sees it.
 *
 * @param plan the version on its way, or else the one in force
 * @param sentBackWhy why the manager or the author sent it back to be written again, or null
 * @param notes what the young person shares of their private notes; for their personal adviser alone
 */
public record WorkPlan(PlanView plan, String sentBackWhy, List<String> notes) {

    public boolean isDraft() {
        return plan.state() == VersionState.DRAFT;
    }

    public boolean isSubmitted() {
        return plan.state() == VersionState.SUBMITTED;
    }

    public boolean isAgreed() {
        return plan.state() == VersionState.AGREED;
    }

    /** Whether a new version can be begun: none is on its way. */
    public boolean isSettled() {
        return plan.state() == null || plan.state() == VersionState.IN_FORCE;
    }

    public List<PromiseView> getLate() {
        return plan.promises().filter(PromiseView::late).toList();
    }

    public List<DisagreementView> getUnanswered() {
        return plan.matters().stream()
                .flatMap(matter -> matter.disagreements().stream())
                .filter(one -> one.answer().isEmpty())
                .toList();
    }

    /** The matters that say nothing about what was agreed: the law wants all ten. */
    public List<Matter> getMissing() {
        return plan.matters().stream()
                .filter(matter -> matter.agreed().isEmpty())
                .map(MatterView::matter)
                .toList();
    }
}
