package uk.opendoor.message.door;

/** What a worker on duty did about somebody who comes back. */
public enum StepKind {
    REACHED(false),
    NOT_REACHED(true),
    PASSED(true),
    CLOSED(false);

    static final int NAME_LENGTH = 20;

    private final boolean saysWhenNext;

    StepKind(boolean saysWhenNext) {
        this.saysWhenNext = saysWhenNext;
    }

    /** Whether a day belongs to it on which somebody looks again. */
    public boolean saysWhenNext() {
        return saysWhenNext;
    }
}
