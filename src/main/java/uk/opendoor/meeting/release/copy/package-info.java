/**
 * The copy of a paper that one recipient gets: marked with their reference on each page, and without anything that the file
 * said of itself. Whether a paper may go out at all is decided before.
 */
package uk.opendoor.meeting.release.copy;
