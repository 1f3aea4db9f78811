package uk.opendoor.claim.work;

import jakarta.inject.Inject;
import jakarta.inject.Provider;
import java.time.Clock;
import java.util.List;
import uk.opendoor.access.About;
import uk.opendoor.access.Access;
import uk.opendoor.access.Caller;
import uk.opendoor.access.Document;
import uk.opendoor.access.Permission;
import uk.opendoor.access.Permitted;
import uk.opendoor.access.UseCase;
import uk.opendoor.account.news.NewsKind;
import uk.opendoor.adviser.Told;
import uk.opendoor.claim.Approvals;
import uk.opendoor.claim.Claim;
import uk.opendoor.claim.ClaimDecision;
import uk.opendoor.claim.ClaimReader;
import uk.opendoor.claim.ClaimRules;
import uk.opendoor.claim.Claims;
import uk.opendoor.claim.MovedOn;
import uk.opendoor.shared.Money;
import uk.opendoor.shared.NotFound;
import uk.opendoor.shared.PersonId;

/** Another look at a claim, by a manager of whatever team who had no part in the answer. */
@UseCase
public class AppealService {

    private Claims claims;
    private ClaimReader reader;
    private ClaimRows rows;
    private Approvals approvals;
    private DutiesReader duties;
    private Told told;
    private Access access;
    private Caller caller;
    private Provider<ClaimRules> rules;
    private Clock clock;

    protected AppealService() {}

    @Inject
    public AppealService(
            Claims claims,
            ClaimReader reader,
            ClaimRows rows,
            Approvals approvals,
            DutiesReader duties,
            Told told,
            Access access,
            Caller caller,
            Provider<ClaimRules> rules,
            Clock clock) {
        this.claims = claims;
        this.reader = reader;
        this.rows = rows;
        this.approvals = approvals;
        this.duties = duties;
        this.told = told;
        this.access = access;
        this.caller = caller;
        this.rules = rules;
        this.clock = clock;
    }

    /** What waits for somebody like the caller, the oldest first. */
    @Permitted(Permission.APPEALS)
    public List<ClaimRow> waiting() {
        return rows.appealed(claims.appealsFor(caller.person()));
    }

    /** Whose claim it is; it is not there for whoever had a part in it, nor once it is answered. */
    @Permitted(Permission.APPEALS)
    public PersonId whose(String claimId) {
        return claims.find(claimId)
                .map(Claim::whose)
                .filter(one -> access.allows(Permission.APPEAL, one, claimId))
                .orElseThrow(NotFound::new);
    }

    @Permitted(Permission.APPEAL)
    public AppealView see(@About PersonId whose, @Document String claimId) {
        Claim claim = claims.sent(whose, claimId);
        return new AppealView(
                reader.read(claim),
                duties.of(claim).mayDecideAppeal(claim),
                rules.get().budgets().get(claim.entitlement()),
                rules.get().codes());
    }

    @Permitted(Permission.APPEAL)
    public byte[] photo(@About PersonId whose, @Document String claimId, String photoId) {
        return reader.photo(claims.sent(whose, claimId), photoId);
    }

    /**
     * Says what holds from now on.
     *
     * @param sum all that is approved, not less than before
     * @param reason for the young person; only a whole yes goes without
     * @throws MovedOn if somebody was faster, or it is not the caller's to decide
     * @throws uk.opendoor.claim.NotTheirs if the record has changed, and it was not theirs when they sent it
     * @throws uk.opendoor.claim.NotThatMuchLeft if it is more than is left
     */
    @Permitted(Permission.DECIDE_APPEAL)
    public void decide(@About PersonId whose, @Document String claimId, Money sum, String reason, String budget) {
        Claim claim = claims.sent(whose, claimId);
        if (!duties.of(claim).mayDecideAppeal(claim) || !rules.get().codes().contains(budget)) {
            throw new MovedOn(claimId);
        }
        Money before = claim.decision().sum();
        claim.decideAppeal(new ClaimDecision(sum, reason, budget, caller.person(), clock.instant()));
        approvals.count(claim, sum.minus(before));
        claims.flush();
        told.tellYoungPerson(whose, NewsKind.CLAIM_DECIDED);
        told.tellWorkers(whose);
    }
}
