package uk.opendoor.deadline;

/** What a time limit is counted in. */
public enum LimitUnit {
    WORKING_DAYS,
    DAYS,
    WEEKS,
    MONTHS,
    HOURS
}
