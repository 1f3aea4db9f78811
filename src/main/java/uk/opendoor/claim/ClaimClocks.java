package uk.opendoor.claim;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.inject.Provider;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.List;
import uk.opendoor.adviser.ClockSource;
import uk.opendoor.adviser.RunningClock;
import uk.opendoor.adviser.care.Lives;
import uk.opendoor.deadline.Deadlines;

/** The clocks of claims: each runs from the day it was sent until it is decided. One query, for one person or hundreds. */
@ApplicationScoped
public class ClaimClocks implements ClockSource {

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
        return claims.waiting(lives.whose()).stream().map(this::clock).toList();
    }

    /** A young person waits: it ends with an answer alone. */
    @Override
    public boolean isAwaited(String rule) {
        return rule.equals(ANSWER) || rule.equals(URGENT);
    }

    private RunningClock clock(Claim claim) {
        LocalDate due = deadlines.get().due(rule(claim), claim.sentOn());
        return new RunningClock(
                rule(claim), claim.whose(), claim.sentOn(), due, null, null, "/work/claims/" + claim.claimId());
    }
}
