/**
 * The desk itself: a paper is put on it, checked for each one who is to get it, released and taken back. What those who get it
 * see of it is not known here.
 */
package uk.opendoor.meeting.release.desk;
