package uk.opendoor.claim.pay.confirm;

/** What became of a row of a confirmation. */
public enum RowOutcome {
    PAID,
    RETURNED,
    /** It was said before, in the same words: nothing changes. */
    KNOWN_ALREADY,
    /** Something else was said before. What was said first stands. */
    CONTRADICTS,
    /** There is no payment of this reference. */
    UNKNOWN,
    /** The payment is there, and was never handed to the finance system. */
    IN_NO_RUN,
    /** A cell of the row cannot be read. */
    UNREADABLE;

    static final int NAME_LENGTH = 20;

    /** Whether it changed something, or would have if it had not been done. */
    public boolean isTaken() {
        return this == PAID || this == RETURNED || this == KNOWN_ALREADY;
    }
}
