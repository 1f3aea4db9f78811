package uk.opendoor.adviser.care;

/** What a stretch of a young life was. A status is worked out from them; their names are {@code spell.<name>}. */
public enum SpellKind {
    CARE_ORDER,
    SECTION_20,
    REMAND,
    SHORT_BREAKS,
    DETAINED,
    HOSPITAL,
    /** Living with a parent or somebody else with parental responsibility. */
    WITH_PARENT,
    /** A special guardian, from the day the order was made. */
    SPECIAL_GUARDIANSHIP,
    FULL_TIME_EDUCATION,
    /** A course that stands in the pathway plan; its end may be ahead. */
    PROGRAMME;

    static final int NAME_LENGTH = 30;

    /** Whether the council looked after them, by this power. */
    public boolean isCare() {
        return compareTo(SHORT_BREAKS) <= 0;
    }

    /** Whether a last day ahead is known already. */
    public boolean mayEndAhead() {
        return this == PROGRAMME || this == FULL_TIME_EDUCATION;
    }
}
