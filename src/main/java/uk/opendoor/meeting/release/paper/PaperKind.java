package uk.opendoor.meeting.release.paper;

/** What a paper is; message {@code paperKind.<name>}. */
public enum PaperKind {
    /** What parents get before a conference, with a day by which they have it. */
    REPORT,
    /** What was said and decided. */
    RECORD,
    OTHER;

    static final int NAME_LENGTH = 20;
}
