package uk.opendoor.claim.pay;

import java.util.EnumSet;
import java.util.Map;
import java.util.Set;

/** Where a payment stands, and where it can go from there. */
public enum PaymentState {
    PLANNED,
    /** The finance system has it. */
    IN_RUN,
    PAID,
    /** It came back. It is never sent again: a new one takes its place. */
    RETURNED,
    CANCELLED;

    static final int NAME_LENGTH = 20;

    private static final Map<PaymentState, Set<PaymentState>> MOVES = Map.of(
            PLANNED, EnumSet.of(IN_RUN, PAID, CANCELLED),
            IN_RUN, EnumSet.of(PAID, RETURNED),
            PAID, EnumSet.noneOf(PaymentState.class),
            RETURNED, EnumSet.noneOf(PaymentState.class),
            CANCELLED, EnumSet.noneOf(PaymentState.class));

    public boolean mayBecome(PaymentState next) {
        return MOVES.get(this).contains(next);
    }

    /** Whether the finance system has said what became of it, or we have. */
    public boolean isSettled() {
        return MOVES.get(this).isEmpty();
    }
}
