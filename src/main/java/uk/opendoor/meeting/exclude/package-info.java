/**
 * Whom the chair leaves out of a meeting, wholly or in part: what was asked, why, until when, the letter, and what they get
 * instead. What one who is left out still sees of the meeting is made where everybody's view of it is made, and not here.
 */
package uk.opendoor.meeting.exclude;
