package uk.opendoor.meeting;

/** What somebody says to an invitation. */
public enum AnswerKind {
    COMING,
    CANNOT,
    ANOTHER_TIME;

    static final int NAME_LENGTH = 20;
}
