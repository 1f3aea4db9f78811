package uk.opendoor.access;

/** What one field of the table says. */
enum Rule {
    /** By standing alone. */
    YES,
    /** Not at all, whatever anybody granted. */
    NEVER,
    /** By a grant for this person, this record and this document. */
    GRANTED,
    /** By a grant that a second person approved: an address can cost a life. */
    GRANTED_TWICE,
    /** By any grant at all for this person and this record. */
    ANY_GRANT,
    /** With a reason said at the time, which is kept. */
    NEEDED
}
