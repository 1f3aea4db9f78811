package uk.opendoor.meeting.after;

/** The kinds of plan that a meeting can decide on. */
public enum PlanKind {
    CHILD_PROTECTION,
    CHILD_IN_NEED,
    CARE;

    public static final int NAME_LENGTH = 20;
}
