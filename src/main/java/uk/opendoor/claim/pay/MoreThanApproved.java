package uk.opendoor.claim.pay;

import uk.opendoor.shared.Money;

/** Somebody wants to plan more than was approved and is not planned yet. */
public final class MoreThanApproved extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final transient Money left;

    public MoreThanApproved(Money left) {
        super("more than approved");
        this.left = left;
    }

    public Money left() {
        return left;
    }
}
