package uk.opendoor.adviser.contact;

/** What somebody does, by the SSDA903 return: F full time, P part time, G neither learning nor working. */
public enum Activity {
    /** Higher education. */
    F1,
    P1,
    /** Other education. */
    F2,
    P2,
    /** Apprenticeship. */
    F4,
    P4,
    /** Training or work. */
    F5,
    P5,
    /** Because of illness or disability. */
    G4,
    /** Another reason. */
    G5,
    /** Pregnant, or a parent. */
    G6;

    static final int NAME_LENGTH = 2;
}
