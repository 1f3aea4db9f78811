package uk.opendoor.plan.mine;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import uk.opendoor.plan.PlanView;
import uk.opendoor.plan.PromiseView;
import uk.opendoor.plan.VersionState;

/**
 * What a young person sees of their plan.
 *
 * @param plan the one that holds; without one, only what they said themselves
 * @param waiting where the version stands that they are asked to agree to, or null if there is none
 */
public record MyPlan(PlanView plan, VersionState waiting) {

    /** What was promised to them and should have been done by now. */
    public List<PromiseView> getLate() {
        return plan.getMadeToMe().stream().filter(PromiseView::late).toList();
    }

    /**
     * What was promised to them and became late after they last looked.
     *
     * @param day the day on which they did, or null if they never did
     */
    public List<PromiseView> lateSince(LocalDate day) {
        return getLate().stream()
                .filter(promise -> day == null || !promise.dueOn().isBefore(day))
                .toList();
    }

    /** What comes next, of theirs or of others, that has a day. */
    public Optional<PromiseView> getNext() {
        return plan.promises()
                .filter(promise -> promise.isOpen() && !promise.late() && promise.dueOn() != null)
                .findFirst();
    }

    /** Whether they are asked to agree to something. */
    public boolean isAsked() {
        return waiting == VersionState.SUBMITTED;
    }

    /** Whether they agreed, and the manager has not signed yet. */
    public boolean isAgreed() {
        return waiting == VersionState.AGREED;
    }
}
