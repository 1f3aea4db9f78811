package uk.opendoor.meeting.after;

/** What a meeting decided for one child. */
public enum Outcome {
    PLAN,
    NO_PLAN,
    PLAN_ENDS,
    NOT_YET;

    static final int NAME_LENGTH = 20;

    /** Whether it is a decision about a kind of plan. */
    public boolean isPlan() {
        return this == PLAN;
    }
}
