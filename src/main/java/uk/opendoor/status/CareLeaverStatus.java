package uk.opendoor.status;

/** The Children Act 1989's words for where somebody stands, and {@link #NONE} for everybody else. */
public enum CareLeaverStatus {
    /** In care and not, or not yet, an eligible child. */
    LOOKED_AFTER,
    /** Schedule 2, paragraph 19B. */
    ELIGIBLE,
    /** Section 23A. */
    RELEVANT,
    /** Section 23C. */
    FORMER_RELEVANT,
    /** Section 24. */
    QUALIFYING,
    NONE
}
