/**
 * Meetings of families with the council: when and where they are, who comes, what is read before and decided there. How
 * somebody is related to a child, and who may see a record at all, is not said here.
 */
package uk.opendoor.meeting;
