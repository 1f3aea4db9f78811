package uk.opendoor.message.door;

/** How somebody who comes back can be reached safely. */
public enum Way {
    CALL,
    TEXT,
    EMAIL,
    /** Through somebody they trust, or at a place. */
    OTHER;

    static final int NAME_LENGTH = 20;
}
