package uk.opendoor.sync;

/**
 * Everything was done, and the transaction is to keep nothing of it: it was a rehearsal, or somebody's change at work
 * stands in the way. It stands in no audit, and holds nothing of the record.
 */
final class NotKept extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final Outcome outcome;

    NotKept(Outcome outcome) {
        super(outcome.name(), null, false, false);
        this.outcome = outcome;
    }

    Outcome outcome() {
        return outcome;
    }
}
