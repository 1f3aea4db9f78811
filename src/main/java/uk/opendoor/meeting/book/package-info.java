/** Booking a meeting: whom it can be about, who can be invited, and what speaks against a day. What a meeting is stands in meeting. */
package uk.opendoor.meeting.book;
