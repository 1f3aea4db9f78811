package uk.opendoor.family.log;

/** What an entry is about. */
public enum LogKind {
    CALL,
    TEXT,
    EMAIL,
    LETTER,
    VISIT,
    MEETING,
    OTHER
}
