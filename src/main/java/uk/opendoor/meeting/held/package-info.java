/**
 * Meetings that the case system tells of, held back until a worker releases each: what came, and what was decided about it.
 * A released meeting is one like any other and belongs to the rooms beside this one; a meeting that took place is not meant.
 */
package uk.opendoor.meeting.held;
