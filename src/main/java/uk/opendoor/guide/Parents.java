package uk.opendoor.guide;

/** Whether a parent may come to a kind of meeting. */
public enum Parents {
    YES,
    USUALLY,
    IF_INVITED,
    NOT_USUALLY
}
