package uk.opendoor.account;

/** What became of a code that somebody typed. */
public enum CodeAnswer {
    RIGHT,
    WRONG,
    EXPIRED,
    USED,
    TOO_MANY
}
