package uk.opendoor.meeting.attendance;

/** Whether somebody who was invited took part. */
public enum Came {
    CAME,
    SENT_VIEWS,
    DID_NOT_COME,
    NOT_KNOWN;

    static final int NAME_LENGTH = 20;
}
