/**
 * The release desk: what must not appear in a paper for a family, and what stands between a report and the one who gets it.
 * Who may read a paper once it is released is not decided here.
 */
package uk.opendoor.meeting.release;
