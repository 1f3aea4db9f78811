package uk.opendoor.claim;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.time.Instant;
import uk.opendoor.shared.Money;
import uk.opendoor.shared.PersonId;

/** What was decided about a claim. Less than was asked for is never said without a reason. */
@Embeddable
public class ClaimDecision {

    public static final int REASON_LENGTH = 2000;
    public static final int BUDGET_LENGTH = 20;

    @Column(name = "approved_sum")
    private Money sum;

    @Column(name = "decided_reason", length = REASON_LENGTH)
    private String reason;

    @Column(length = BUDGET_LENGTH)
    private String budget;

    @Column(name = "decided_by", length = PersonId.LENGTH)
    private PersonId by;

    @Column(name = "decided_at")
    private Instant at;

    protected ClaimDecision() {}

    /**
     * @param sum what is approved; nothing is a no
     * @param reason in plain words, for the young person
     * @param code of the budget that pays; a no has none
     */
    public ClaimDecision(Money sum, String reason, String code, PersonId by, Instant at) {
        this.sum = sum;
        this.reason = reason;
        this.budget = sum.isNothing() ? "" : code;
        this.by = by;
        this.at = at;
    }

    /**
     * What it makes of a claim for that sum.
     *
     * @throws IllegalArgumentException if it is more than was asked for, or less and does not say why
     */
    public ClaimState outcome(Money asked) {
        boolean isWhole = sum.equals(asked) && !asked.isNothing();
        if (sum.isMoreThan(asked) || !isWhole && reason.isBlank()) {
            throw new IllegalArgumentException(sum.toString());
        }
        if (isWhole) {
            return ClaimState.APPROVED;
        }
        return sum.isNothing() ? ClaimState.REFUSED : ClaimState.APPROVED_IN_PART;
    }

    public Money sum() {
        return sum;
    }

    public String reason() {
        return reason;
    }

    public String budget() {
        return budget;
    }

    public PersonId by() {
        return by;
    }

    public Instant at() {
        return at;
    }
}
