/**
 * Meetings in somebody's own calendar: one as a file, or all by an address that only they know and can take back. It tells
 * a calendar no more than a time; what the meeting is stays behind the sign-in.
 */
package uk.opendoor.meeting.calendar;
