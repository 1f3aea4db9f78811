package uk.opendoor.claim;

import uk.opendoor.shared.Money;

/** More was to be approved than is left. */
public final class NotThatMuchLeft extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final transient Money left;

    public NotThatMuchLeft(Money left) {
        super(left.toString());
        this.left = left;
    }

    public Money left() {
        return left;
    }
}
