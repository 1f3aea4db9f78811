package uk.opendoor.adviser.queue;

/** Why a clock leaves the queue without being done. */
public enum SettleReason {
    /** It was done, and stands somewhere else. */
    DONE_ELSEWHERE,
    /** The young person does not want it. */
    NOT_WANTED,
    /** It is not needed, as things are. */
    NOT_NEEDED,
    /** It cannot be done, whatever anybody tries. */
    NOT_POSSIBLE;

    static final int NAME_LENGTH = 20;
}
