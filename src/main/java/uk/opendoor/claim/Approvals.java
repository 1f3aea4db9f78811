package uk.opendoor.claim;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import uk.opendoor.shared.Money;

/** Every sum that is approved passes here, and is counted against the limit of the day on which the claim was sent. */
@ApplicationScoped
public class Approvals {

    private Claims claims;
    private Theirs theirs;

    protected Approvals() {}

    @Inject
    public Approvals(Claims claims, Theirs theirs) {
        this.claims = claims;
        this.theirs = theirs;
    }

    /**
     * Counts a sum; nothing is a no, and counts for nothing.
     *
     * @throws NotTheirs if the record has changed, and it was not theirs on that day
     * @throws NotThatMuchLeft if it is more than is left
     */
    public void count(Claim claim, Money sum) {
        if (sum.isNothing()) {
            return;
        }
        if (theirs.find(claim.whose(), claim.entitlement(), claim.sentOn()).isEmpty()) {
            throw new NotTheirs();
        }
        theirs.limit(claim.whose(), claim.entitlement(), claim.sentOn())
                .ifPresent(limit -> claims.allowance(claim.whose(), claim.entitlement(), limit.from())
                        .approve(sum, limit.most()));
    }
}
