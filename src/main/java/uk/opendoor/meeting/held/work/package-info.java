/**
 * Meetings of the case system as workers see them: the list, turning one down, and a meeting that stays as it is all the same.
 * To release one is to book it, and belongs there.
 */
package uk.opendoor.meeting.held.work;
