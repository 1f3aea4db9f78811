package uk.opendoor.claim.pay;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.NamedQuery;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import uk.opendoor.claim.Claim;
import uk.opendoor.shared.Money;

/**
 * How much of an approved claim is planned to be paid. Everything that is planned passes it, so that of two who plan the rest
 * at once one is told to look again. A payment that came back stays in it: the one that takes its place is the same money.
 */
@Entity
@Table(name = "payment_payout")
@NamedQuery(name = "Payout.of", query = "select p from Payout p where p.claimId = :claim")
@NamedQuery(name = "Payout.missing", query = """
                select c from Claim c where c.whose in :whose and c.state in (
                    uk.opendoor.claim.ClaimState.APPROVED, uk.opendoor.claim.ClaimState.APPROVED_IN_PART)
                and not exists (select p from Payout p where p.claimId = c.claimId
                    and p.planned = coalesce(c.appealDecision.sum, c.decision.sum))
                order by c.id
                """)
public class Payout {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;

    @Version
    private int version;

    @Column(name = "claim_id", nullable = false, unique = true, length = Payment.CLAIM_LENGTH)
    private String claimId;

    @Column(nullable = false)
    private Money planned;

    protected Payout() {}

    /** @param claim that was approved */
    public Payout(Claim claim) {
        this.claimId = claim.claimId();
        this.planned = Money.NOTHING;
    }

    /** @throws MoreThanApproved if it is more than is left of what was approved, first or by another look */
    public void plan(Money sum, Claim claim) {
        Money left = left(claim);
        if (sum.isMoreThan(left)) {
            throw new MoreThanApproved(left);
        }
        planned = planned.plus(sum);
    }

    /** What was planned is not paid after all. */
    public void release(Money sum) {
        planned = planned.minus(sum);
    }

    public Money left(Claim claim) {
        return claim.lastDecision().sum().minus(planned);
    }
}
