/**
 * Asks a virus scanner about a file before anything else reads it, where the council has one. What is in a file is not known here.
 */
package uk.opendoor.meeting.release.scan;
