package uk.opendoor.meeting.exclude;

/** How much of a meeting somebody is left out of. {@code extent.NAME} says it. */
public enum Extent {
    WHOLE,
    /** They come at a time of their own, for a part of it. */
    PART;

    static final int NAME_LENGTH = 10;
}
