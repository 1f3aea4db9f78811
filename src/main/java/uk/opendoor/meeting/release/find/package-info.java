/**
 * Finds in the words of a file what a family's list says must not appear, however it is spelled, spaced or broken over lines.
 * Plain rules, without a file and without a database.
 */
package uk.opendoor.meeting.release.find;
