package uk.opendoor.claim;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.time.Instant;
import java.time.LocalDate;
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

    @Column(name = "appeal_by")
    private LocalDate appealBy;

    protected ClaimDecision() {}

    /**
     * @param sum what is approved; nothing is a no
     * @param reason in plain words, for the young person
     * @param budget the code that pays, or empty for a no
     * @param appealBy the last day to ask for another look
     */
    public ClaimDecision(Money sum, String reason, String budget, PersonId by, Instant at, LocalDate appealBy) {
        this.sum = sum;
        this.reason = reason;
        this.budget = budget;
        this.by = by;
        this.at = at;
        this.appealBy = appealBy;
    }

    /**
     * What it makes of a claim for that sum.
     *
     * @throws IllegalArgumentException if it is more than was asked for, or less and does not say why
     */
    ClaimState outcome(Money asked) {
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

    public LocalDate appealBy() {
        return appealBy;
    }
}
