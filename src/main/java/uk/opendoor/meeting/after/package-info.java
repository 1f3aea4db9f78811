/**
 * What becomes of a meeting once it was held: what was decided for each child, what follows by when, and what the family
 * is told. Who was there stands elsewhere, and so does the plan that comes of it.
 */
package uk.opendoor.meeting.after;
