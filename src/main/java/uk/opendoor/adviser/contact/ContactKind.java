package uk.opendoor.adviser.contact;

/** How a worker was in touch. */
public enum ContactKind {
    VISIT,
    CALL,
    TEXT,
    EMAIL,
    OTHER;

    static final int NAME_LENGTH = 10;
}
