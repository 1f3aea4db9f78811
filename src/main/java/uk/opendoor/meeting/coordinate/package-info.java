/**
 * Asking the coordinators for a meeting: what a worker asks, what waits for a coordinator, and how they book it. A coordinator
 * reaches a child by such a request alone, and what a meeting is and how any other is booked stands elsewhere.
 */
package uk.opendoor.meeting.coordinate;
