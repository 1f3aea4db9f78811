package uk.opendoor.plan;

/** Whose promise it is. */
public enum Promiser {
    COUNCIL,
    YOUNG_PERSON,
    /** A college, a landlord, a friend. */
    OTHER;

    static final int NAME_LENGTH = 20;
}
