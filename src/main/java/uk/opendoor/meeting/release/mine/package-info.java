/**
 * Papers as those see them who were given them: what they get before a meeting and by when, and what they can read and keep. What
 * others were given is not known here.
 */
package uk.opendoor.meeting.release.mine;
