package uk.opendoor.shared;

/** How often an amount is paid; {@link #NONE} is help in kind. */
public enum Unit {
    ONCE,
    PER_WEEK,
    PER_MONTH,
    PER_YEAR,
    NONE
}
