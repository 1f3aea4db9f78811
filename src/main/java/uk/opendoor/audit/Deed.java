package uk.opendoor.audit;

/** What kind of thing happened. */
public enum Deed {
    SIGNED_IN,
    SIGNED_OUT,
    SIGN_IN_FAILED,
    REFUSED,
    SEEN,
    CHANGED
}
