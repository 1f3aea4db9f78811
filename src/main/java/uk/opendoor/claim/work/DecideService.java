package uk.opendoor.claim.work;

import jakarta.inject.Inject;
import jakarta.inject.Provider;
import java.time.Clock;
import java.time.LocalDate;
import uk.opendoor.access.About;
import uk.opendoor.access.Caller;
import uk.opendoor.access.Permission;
import uk.opendoor.access.Permitted;
import uk.opendoor.access.UseCase;
import uk.opendoor.account.news.NewsKind;
import uk.opendoor.adviser.Told;
import uk.opendoor.claim.Approvals;
import uk.opendoor.claim.Claim;
import uk.opendoor.claim.ClaimDecision;
import uk.opendoor.claim.ClaimRules;
import uk.opendoor.claim.Claims;
import uk.opendoor.claim.MovedOn;
import uk.opendoor.claim.Recommendation;
import uk.opendoor.deadline.Deadlines;
import uk.opendoor.shared.Money;
import uk.opendoor.shared.PersonId;

/** Answers a claim: recommended by one and decided by another, never by one person alone but for small sums. */
@UseCase
public class DecideService {

    private static final String APPEAL = "claim-appeal";

    private Claims claims;
    private Approvals approvals;
    private DutiesReader duties;
    private Told told;
    private Caller caller;
    private Provider<ClaimRules> rules;
    private Provider<Deadlines> deadlines;
    private Clock clock;

    protected DecideService() {}

    @Inject
    public DecideService(
            Claims claims,
            Approvals approvals,
            DutiesReader duties,
            Told told,
            Caller caller,
            Provider<ClaimRules> rules,
            Provider<Deadlines> deadlines,
            Clock clock) {
        this.claims = claims;
        this.approvals = approvals;
        this.duties = duties;
        this.told = told;
        this.caller = caller;
        this.rules = rules;
        this.deadlines = deadlines;
        this.clock = clock;
    }

    /** Passes it to a manager. @throws MovedOn if somebody was faster, or it is not the caller's to recommend */
    @Permitted(Permission.RECOMMEND_CLAIM)
    public void recommend(@About PersonId whose, String claimId, Money sum, String words) {
        Claim claim = claims.sent(whose, claimId);
        refuseUnless(duties.of(claim).mayRecommend(claim), claimId);
        claim.recommend(new Recommendation(sum, words, caller.person(), clock.instant()));
        claims.flush();
        told.tellManagers(whose);
    }

    /**
     * Approves a small sum in full, without a manager.
     *
     * @throws MovedOn if somebody was faster, or it is too much for one
     * @throws uk.opendoor.claim.NotTheirs if the record has changed, and it was not theirs when they sent it
     * @throws uk.opendoor.claim.NotThatMuchLeft if it is more than is left
     */
    @Permitted(Permission.RECOMMEND_CLAIM)
    public void approve(@About PersonId whose, String claimId) {
        Claim claim = claims.sent(whose, claimId);
        refuseUnless(duties.of(claim).mayApproveAlone(claim), claimId);
        decide(claim, claim.total(), "", rules.get().budgets().get(claim.entitlement()));
    }

    /**
     * A manager says yes, yes in part, or no.
     *
     * @param sum what is approved; nothing is a no
     * @param reason for the young person; only a whole yes goes without
     * @throws MovedOn if somebody was faster, or it is not the caller's to decide
     * @throws uk.opendoor.claim.NotTheirs if the record has changed, and it was not theirs when they sent it
     * @throws uk.opendoor.claim.NotThatMuchLeft if it is more than is left
     */
    @Permitted(Permission.DECIDE_CLAIM)
    public void decide(@About PersonId whose, String claimId, Money sum, String reason, String budget) {
        Claim claim = claims.sent(whose, claimId);
        refuseUnless(duties.of(claim).mayDecide(claim) && rules.get().codes().contains(budget), claimId);
        decide(claim, sum, reason, budget);
    }

    private void decide(Claim claim, Money sum, String reason, String budget) {
        approvals.count(claim, sum);
        LocalDate appealBy = deadlines.get().due(APPEAL, LocalDate.now(clock));
        claim.decide(new ClaimDecision(sum, reason, budget, caller.person(), clock.instant()), appealBy);
        claims.flush();
        told.tellYoungPerson(claim.whose(), NewsKind.CLAIM_DECIDED);
    }

    private static void refuseUnless(boolean may, String claimId) {
        if (!may) {
            throw new MovedOn(claimId);
        }
    }
}
