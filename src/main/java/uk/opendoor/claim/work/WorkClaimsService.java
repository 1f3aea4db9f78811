package uk.opendoor.claim.work;

import jakarta.inject.Inject;
import jakarta.inject.Provider;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import uk.opendoor.access.About;
import uk.opendoor.access.Access;
import uk.opendoor.access.Caller;
import uk.opendoor.access.Permission;
import uk.opendoor.access.Permitted;
import uk.opendoor.access.UseCase;
import uk.opendoor.adviser.Caseloads;
import uk.opendoor.adviser.How;
import uk.opendoor.adviser.InHand;
import uk.opendoor.adviser.care.LivesReader;
import uk.opendoor.claim.Claim;
import uk.opendoor.claim.ClaimReader;
import uk.opendoor.claim.ClaimRules;
import uk.opendoor.claim.ClaimState;
import uk.opendoor.claim.Claims;
import uk.opendoor.claim.Duties;
import uk.opendoor.claim.UnclaimedFinder;
import uk.opendoor.shared.NotFound;
import uk.opendoor.shared.PersonId;

/** Claims of those whom a worker may open today. */
@UseCase
public class WorkClaimsService {

    private Claims claims;
    private ClaimReader reader;
    private Caseloads caseloads;
    private ClaimRows rows;
    private UnclaimedFinder finder;
    private LivesReader lives;
    private Clock clock;
    private DutiesReader duties;
    private Access access;
    private Caller caller;
    private Provider<ClaimRules> rules;

    protected WorkClaimsService() {}

    @Inject
    public WorkClaimsService(
            Claims claims,
            ClaimReader reader,
            Caseloads caseloads,
            ClaimRows rows,
            UnclaimedFinder finder,
            LivesReader lives,
            Clock clock,
            DutiesReader duties,
            Access access,
            Caller caller,
            Provider<ClaimRules> rules) {
        this.claims = claims;
        this.reader = reader;
        this.caseloads = caseloads;
        this.rows = rows;
        this.finder = finder;
        this.lives = lives;
        this.clock = clock;
        this.duties = duties;
        this.access = access;
        this.caller = caller;
        this.rules = rules;
    }

    /** What waits and what is decided. As many statements for one person as for hundreds. */
    @Permitted(Permission.CASELOAD)
    public Lists lists() {
        Set<PersonId> mine = mine();
        LocalDate today = LocalDate.now(clock);
        List<Claim> waiting = claims.waiting(mine);
        return new Lists(
                rows.of(waiting),
                rows.unclaimed(finder.find(lives.of(mine, today), waiting, today)),
                rows.of(claims.decided(mine)));
    }

    /**
     * @param waiting urgent ones first
     * @param unclaimed whose time is nearest first
     * @param decided the latest first
     */
    public record Lists(List<ClaimRow> waiting, List<UnclaimedRow> unclaimed, List<ClaimRow> decided) {}

    private Set<PersonId> mine() {
        return caseloads.of(caller.person(), caller.roles()).stream()
                .filter(one -> one.how() != How.GLASS)
                .map(InHand::youngPerson)
                .collect(Collectors.toSet());
    }

    /** Whose claim it is; it is not there for whoever may not see it, nor before it is sent. */
    @Permitted(Permission.CASELOAD)
    public PersonId whose(String claimId) {
        return claims.find(claimId)
                .filter(claim -> claim.state() != ClaimState.DRAFT)
                .map(Claim::whose)
                .filter(one -> access.allows(Permission.MONEY, one))
                .orElseThrow(NotFound::new);
    }

    @Permitted(Permission.MONEY)
    public WorkClaim see(@About PersonId whose, String claimId) {
        Claim claim = claims.sent(whose, claimId);
        Duties duties = this.duties.of(claim);
        boolean isTheirWorker = access.allows(Permission.RECOMMEND_CLAIM, whose);
        return new WorkClaim(
                reader.read(claim),
                new WorkClaim.May(
                        isTheirWorker && duties.mayRecommend(claim),
                        isTheirWorker && duties.mayApproveAlone(claim),
                        duties.mayDecide(claim)),
                duties.alone(),
                rules.get().budgets().get(claim.entitlement()),
                rules.get().codes());
    }

    @Permitted(Permission.MONEY)
    public byte[] photo(@About PersonId whose, String claimId, String photoId) {
        return reader.photo(claims.sent(whose, claimId), photoId);
    }
}
