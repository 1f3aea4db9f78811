package uk.opendoor.meeting;

/** Whom somebody brings along to help them. A solicitor supports them, and takes no active part. */
public enum Brings {
    NOBODY,
    SUPPORTER,
    ADVOCATE,
    SOLICITOR;

    static final int NAME_LENGTH = 20;
}
