package uk.opendoor.account.invite;

/** What is asked besides the code, so that a letter in the wrong hands opens nothing. */
public enum Question {
    DATE_OF_BIRTH,
    /** A word that the worker and the person agreed when they met. */
    WORD;

    static final int LENGTH = 20;
}
