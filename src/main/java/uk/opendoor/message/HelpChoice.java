package uk.opendoor.message;

/** What somebody of 21 to 24 says to our offer of help; they can say another thing on any day. */
public enum HelpChoice {
    YES_PLEASE,
    NOT_NOW,
    STOP;

    static final int NAME_LENGTH = 20;
}
