/**
 * Who was at a meeting: of those who were invited, and who came besides. What was decided there, and what follows from it,
 * stands with what comes after a meeting.
 */
package uk.opendoor.meeting.attendance;
