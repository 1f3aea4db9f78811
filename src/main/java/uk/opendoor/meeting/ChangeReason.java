package uk.opendoor.meeting;

/**
 * Why a date changes or a meeting is off, as the families read it. It is one of a few sentences and never free words, which
 * could tell one parent of the other. {@code changeReason.NAME} says it.
 */
public enum ChangeReason {
    CHAIR_AWAY,
    WORKER_AWAY,
    ROOM,
    REPORTS,
    COURT,
    NEEDS,
    NOT_NEEDED,
    /** Somebody who is invited asked for it. Families read only that another time had to be found. */
    ASKED,
    OTHER;

    static final int NAME_LENGTH = 20;
}
