package uk.opendoor.claim;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.inject.Provider;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;
import uk.opendoor.adviser.ClockSource;
import uk.opendoor.adviser.RunningClock;
import uk.opendoor.adviser.care.Lives;
import uk.opendoor.deadline.Deadlines;

/**
 * The clocks of claims: from the day of asking, or of asking again, until the answer; and of what nobody asked for, until it is
 * asked for or a worker says why not. Three queries, for one person or hundreds.
 */
@ApplicationScoped
public class ClaimClocks implements ClockSource {

    static final String APPEAL = "claim-appeal-answered";

    private static final String ANSWER = "claim-answered";
    private static final String URGENT = "urgent-claim-answered";

    private Claims claims;
    private UnclaimedFinder finder;
    private Provider<Deadlines> deadlines;

    protected ClaimClocks() {}

    @Inject
    public ClaimClocks(Claims claims, UnclaimedFinder finder, Provider<Deadlines> deadlines) {
        this.claims = claims;
        this.finder = finder;
        this.deadlines = deadlines;
    }

    static String rule(Claim claim) {
        return claim.isUrgent() ? URGENT : ANSWER;
    }

    @Override
    @Transactional
    public List<RunningClock> running(Lives lives, LocalDate today) {
        List<Claim> open = claims.open(lives.whose());
        List<Claim> waiting =
                open.stream().filter(one -> one.state().isWaiting()).toList();
        return Stream.of(
                        waiting.stream().map(one -> clock(one, rule(one), one.sentOn())),
                        open.stream()
                                .filter(Claim::isAppealOpen)
                                .map(one -> clock(one, APPEAL, one.appeal().askedOn())),
                        finder.find(lives, waiting, today).stream()
                                .map(ClaimClocks::clock)
                                .distinct())
                .flatMap(Function.identity())
                .toList();
    }

    /** One for each person and day, however many sums there are. */
    private static RunningClock clock(Unclaimed one) {
        Unclaimed.Near near = one.near();
        return new RunningClock(
                near.rule(), one.whose(), near.since(), near.day(), null, null, "/work/claims?of=" + one.whose());
    }

    /** A young person waits: it ends with an answer alone. */
    @Override
    public boolean isAwaited(String rule) {
        return rule.equals(ANSWER) || rule.equals(URGENT) || rule.equals(APPEAL);
    }

    private RunningClock clock(Claim claim, String rule, LocalDate since) {
        return new RunningClock(
                rule,
                claim.whose(),
                since,
                deadlines.get().due(rule, since),
                null,
                null,
                "/work/claims/" + claim.claimId());
    }
}
