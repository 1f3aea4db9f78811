package uk.opendoor.claim.work;

import jakarta.inject.Inject;
import jakarta.inject.Provider;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import uk.opendoor.access.About;
import uk.opendoor.access.Access;
import uk.opendoor.access.Caller;
import uk.opendoor.access.Permission;
import uk.opendoor.access.Permitted;
import uk.opendoor.access.UseCase;
import uk.opendoor.account.People;
import uk.opendoor.account.news.NewsKind;
import uk.opendoor.adviser.Caseloads;
import uk.opendoor.adviser.How;
import uk.opendoor.adviser.InHand;
import uk.opendoor.adviser.Told;
import uk.opendoor.claim.Claim;
import uk.opendoor.claim.ClaimDecision;
import uk.opendoor.claim.ClaimReader;
import uk.opendoor.claim.ClaimRules;
import uk.opendoor.claim.ClaimState;
import uk.opendoor.claim.Claims;
import uk.opendoor.claim.Duties;
import uk.opendoor.claim.Limit;
import uk.opendoor.claim.MovedOn;
import uk.opendoor.claim.NotThatMuchLeft;
import uk.opendoor.claim.Recommendation;
import uk.opendoor.claim.Theirs;
import uk.opendoor.deadline.Deadlines;
import uk.opendoor.entitlement.Entitlements;
import uk.opendoor.family.Relations;
import uk.opendoor.shared.Money;
import uk.opendoor.shared.NotFound;
import uk.opendoor.shared.PersonId;

/** Claims of those whom a worker may open today: seen, recommended and decided, never by one person alone but for small sums. */
@UseCase
public class WorkClaimsService {

    private static final String APPEAL = "claim-appeal";

    private Claims claims;
    private ClaimReader reader;
    private Theirs theirs;
    private Caseloads caseloads;
    private People people;
    private Relations relations;
    private Told told;
    private Access access;
    private Caller caller;
    private Provider<ClaimRules> rules;
    private Provider<Entitlements> entitlements;
    private Provider<Deadlines> deadlines;
    private Clock clock;

    protected WorkClaimsService() {}

    @Inject
    public WorkClaimsService(
            Claims claims,
            ClaimReader reader,
            Theirs theirs,
            Caseloads caseloads,
            People people,
            Relations relations,
            Told told,
            Access access,
            Caller caller,
            Provider<ClaimRules> rules,
            Provider<Entitlements> entitlements,
            Provider<Deadlines> deadlines,
            Clock clock) {
        this.claims = claims;
        this.reader = reader;
        this.theirs = theirs;
        this.caseloads = caseloads;
        this.people = people;
        this.relations = relations;
        this.told = told;
        this.access = access;
        this.caller = caller;
        this.rules = rules;
        this.entitlements = entitlements;
        this.deadlines = deadlines;
        this.clock = clock;
    }

    /** What waits for an answer, urgent ones first. As many statements for one person as for hundreds. */
    @Permitted(Permission.CASELOAD)
    public List<ClaimRow> waiting() {
        return rows(claims.waiting(held()));
    }

    /** What was decided, the latest first. */
    @Permitted(Permission.CASELOAD)
    public List<ClaimRow> decided() {
        return rows(claims.decided(held()));
    }

    private Set<PersonId> held() {
        return caseloads.of(caller.person(), caller.roles()).stream()
                .filter(one -> one.how() != How.GLASS)
                .map(InHand::youngPerson)
                .collect(Collectors.toSet());
    }

    private List<ClaimRow> rows(List<Claim> all) {
        Map<PersonId, String> names =
                people.names(all.stream().map(Claim::whose).collect(Collectors.toSet()));
        return all.stream().map(claim -> row(claim, names)).toList();
    }

    private ClaimRow row(Claim claim, Map<PersonId, String> names) {
        LocalDate answerBy = reader.answerBy(claim);
        return new ClaimRow(
                claim.claimId(),
                claim.whose().value(),
                names.getOrDefault(claim.whose(), ""),
                entitlements.get().find(claim.entitlement()).orElseThrow().name(),
                claim.state(),
                claim.isUrgent(),
                claim.total(),
                claim.sentOn(),
                answerBy,
                claim.state().isWaiting() && LocalDate.now(clock).isAfter(answerBy),
                claim.decision() == null ? null : claim.decision().sum());
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
        Claim claim = sent(whose, claimId);
        Duties duties = duties(claim);
        boolean isTheirWorker = access.allows(Permission.RECOMMEND_CLAIM, whose);
        return new WorkClaim(
                reader.read(claim),
                new WorkClaim.May(
                        isTheirWorker && duties.mayRecommend(claim),
                        isTheirWorker && duties.mayApproveAlone(claim),
                        duties.mayDecide(claim)),
                duties.alone(),
                rules.get().budgets().get(claim.entitlement()),
                rules.get().budgets().values().stream().distinct().sorted().toList());
    }

    @Permitted(Permission.MONEY)
    public byte[] photo(@About PersonId whose, String claimId, String photoId) {
        return reader.photo(sent(whose, claimId), photoId);
    }

    /** Passes it to a manager. @throws MovedOn if somebody was faster, or it is not the caller's to recommend */
    @Permitted(Permission.RECOMMEND_CLAIM)
    public void recommend(@About PersonId whose, String claimId, Money sum, String words) {
        Claim claim = sent(whose, claimId);
        refuseUnless(duties(claim).mayRecommend(claim), claimId);
        claim.recommend(new Recommendation(sum, words, caller.person(), clock.instant()));
        claims.flush();
        told.tellManagers(whose);
    }

    /**
     * Approves a small sum in full, without a manager.
     *
     * @throws MovedOn if somebody was faster, or it is too much for one
     * @throws NotThatMuchLeft if it is more than is left
     */
    @Permitted(Permission.RECOMMEND_CLAIM)
    public void approve(@About PersonId whose, String claimId) {
        Claim claim = sent(whose, claimId);
        refuseUnless(duties(claim).mayApproveAlone(claim), claimId);
        decide(claim, claim.total(), "", rules.get().budgets().get(claim.entitlement()));
    }

    /**
     * A manager says yes, yes in part, or no.
     *
     * @param sum what is approved; nothing is a no
     * @param reason for the young person; only a whole yes goes without
     * @throws MovedOn if somebody was faster, or it is not the caller's to decide
     * @throws NotThatMuchLeft if it is more than is left
     */
    @Permitted(Permission.DECIDE_CLAIM)
    public void decide(@About PersonId whose, String claimId, Money sum, String reason, String budget) {
        Claim claim = sent(whose, claimId);
        refuseUnless(duties(claim).mayDecide(claim) && rules.get().budgets().containsValue(budget), claimId);
        decide(claim, sum, reason, budget);
    }

    private void decide(Claim claim, Money sum, String reason, String budget) {
        LocalDate day = claim.sentOn();
        Optional<Limit> limit = theirs.limit(claim.whose(), claim.entitlement(), day);
        if (!sum.isNothing()) {
            limit.ifPresent(most -> claims.allowance(claim.whose(), claim.entitlement(), most.from())
                    .approve(sum, most.most()));
        }
        Instant now = clock.instant();
        LocalDate appealBy = deadlines.get().due(APPEAL, LocalDate.now(clock));
        claim.decide(new ClaimDecision(sum, reason, sum.isNothing() ? "" : budget, caller.person(), now, appealBy));
        claims.flush();
        told.tellYoungPerson(claim.whose(), NewsKind.CLAIM_DECIDED);
    }

    private static void refuseUnless(boolean may, String claimId) {
        if (!may) {
            throw new MovedOn(claimId);
        }
    }

    private Claim sent(PersonId whose, String claimId) {
        Claim claim = claims.get(whose, claimId);
        if (claim.state() == ClaimState.DRAFT) {
            throw new NotFound();
        }
        return claim;
    }

    private Duties duties(Claim claim) {
        PersonId me = caller.person();
        boolean isRelated = me.equals(claim.whose())
                || !relations.between(me, claim.whose()).isEmpty();
        boolean isManager = access.allows(Permission.DECIDE_CLAIM, claim.whose());
        return new Duties(me, isManager, isRelated, rules.get().alone(LocalDate.now(clock)));
    }
}
