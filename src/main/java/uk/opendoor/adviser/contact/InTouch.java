package uk.opendoor.adviser.contact;

/** Whether the council is in touch, by the SSDA903 return. */
public enum InTouch {
    YES,
    NO,
    /** Refuses contact. */
    REFU,
    /** No longer needs services. */
    NREQ,
    /** Went home to parents for six months or more. */
    RHOM,
    /** Died after leaving care. */
    DIED;

    static final int NAME_LENGTH = 4;

    /** Whether the return asks nothing more of them (check 344). */
    public boolean isAllThatIsAsked() {
        return this == RHOM || this == DIED;
    }
}
