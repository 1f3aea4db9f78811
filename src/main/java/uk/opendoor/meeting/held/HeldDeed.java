package uk.opendoor.meeting.held;

/** What a worker did with a meeting that the case system told of. {@code heldDeed.NAME} says it. */
public enum HeldDeed {
    RELEASED,
    TURNED_DOWN,
    PUT_BACK,
    /** The case system says something else now, and the meeting stays as it is. */
    KEPT;

    static final int NAME_LENGTH = 20;
}
