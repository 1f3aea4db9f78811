/**
 * One family's list of what must not appear in a paper: what workers wrote down, and what the portal knows by itself. How it is
 * found in a paper is not known here.
 */
package uk.opendoor.meeting.release.list;
