package uk.opendoor.shared;

/** How strong a promise is: the law's, national guidance's, or the council's own. */
public enum Kind {
    MUST,
    SHOULD,
    CHOICE
}
