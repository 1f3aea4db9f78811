package uk.opendoor.claim;

import uk.opendoor.shared.Money;
import uk.opendoor.shared.PersonId;

/**
 * What one worker may do with a claim. A small sum is approved in full by whoever works with the young person; anything else
 * takes two: one recommends, and a manager who is another person decides. Nobody decides for a relative of theirs.
 *
 * @param manager whether they manage somebody who works with the young person
 * @param related whether they are a relative of the young person, or are the young person
 * @param alone the largest sum that one person approves alone
 */
public record Duties(PersonId who, boolean manager, boolean related, Money alone) {

    public boolean mayRecommend(Claim claim) {
        return !related && claim.state() == ClaimState.SENT;
    }

    /** In full, and no more than that. */
    public boolean mayApproveAlone(Claim claim) {
        return mayRecommend(claim) && !claim.total().isMoreThan(alone);
    }

    public boolean mayDecide(Claim claim) {
        return !related && manager && claim.state() == ClaimState.RECOMMENDED && !who.equals(claim.recommendedBy());
    }

    /** Who had no part in the first answer, in whatever team. */
    public boolean mayDecideAppeal(Claim claim) {
        return !related
                && claim.isAppealOpen()
                && !who.equals(claim.decision().by())
                && !who.equals(claim.recommendedBy());
    }
}
