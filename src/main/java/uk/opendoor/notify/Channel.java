package uk.opendoor.notify;

/** How a notice reaches somebody. */
public enum Channel {
    TEXT,
    EMAIL
}
