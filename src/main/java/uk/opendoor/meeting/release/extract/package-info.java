/**
 * Takes every word out of a file that somebody wants to release, with the place where it stands, and refuses a file that hides
 * something or that cannot be read. What the words may not say is not known here.
 */
package uk.opendoor.meeting.release.extract;
