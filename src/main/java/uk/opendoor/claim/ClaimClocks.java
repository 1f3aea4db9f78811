package uk.opendoor.claim;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.inject.Provider;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import uk.opendoor.adviser.ClockSource;
import uk.opendoor.adviser.RunningClock;
import uk.opendoor.adviser.care.Lives;
import uk.opendoor.deadline.Deadlines;

/** The clocks of claims: from the day of asking, or of asking again, until the answer. Two queries, for one person or hundreds. */
@ApplicationScoped
public class ClaimClocks implements ClockSource {

    static final String APPEAL = "claim-appeal-answered";

    private static final String ANSWER = "claim-answered";
    private static final String URGENT = "urgent-claim-answered";

    private Claims claims;
    private Provider<Deadlines> deadlines;

    protected ClaimClocks() {}

    @Inject
    public ClaimClocks(Claims claims, Provider<Deadlines> deadlines) {
        this.claims = claims;
        this.deadlines = deadlines;
    }

    static String rule(Claim claim) {
        return claim.isUrgent() ? URGENT : ANSWER;
    }

    @Override
    @Transactional
    public List<RunningClock> running(Lives lives, LocalDate today) {
        return Stream.concat(
                        claims.waiting(lives.whose()).stream().map(one -> clock(one, rule(one), one.sentOn())),
                        claims.appealed(lives.whose()).stream()
                                .map(one -> clock(one, APPEAL, one.appeal().askedOn())))
                .toList();
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
