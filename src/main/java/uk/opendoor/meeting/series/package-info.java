/**
 * The meetings that come one after another once one was booked or held, worked out from the time limits and offered to be
 * booked. Which limit follows which stands with what follows a meeting, and the booking itself elsewhere.
 */
package uk.opendoor.meeting.series;
