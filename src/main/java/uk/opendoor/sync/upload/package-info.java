/**
 * Files of people, relations, care periods and meetings: read, looked at row by row, and imported as they were looked at. What is
 * read and kept of a row, and whether it may be, is said by the room above.
 */
package uk.opendoor.sync.upload;
