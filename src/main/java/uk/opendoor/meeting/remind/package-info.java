/**
 * Reminders of meetings that come soon, once each, in the way that somebody chose. They say that there is an appointment,
 * and nothing more; whoever may not see the meeting on that day is not reminded.
 */
package uk.opendoor.meeting.remind;
