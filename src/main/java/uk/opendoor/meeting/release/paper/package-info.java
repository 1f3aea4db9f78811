/**
 * Papers with their versions, and who was given which until when. For use cases that have passed the door: who may read one is
 * decided there, and what may stand in one at the desk.
 */
package uk.opendoor.meeting.release.paper;
