package uk.opendoor.guide;

/** Whom a guide page speaks to. */
public enum Audience {
    PARENT,
    YOUNG_PERSON
}
