package uk.opendoor.shared;

/** How sure the council is of a rule. What is to be checked is never shown to the public as settled law. */
public enum Sure {
    CONFIRMED,
    TO_BE_CHECKED
}
