/**
 * What somebody who is invited writes for a meeting: a draft that only they see, what they sent with the proof of when, and
 * the pack that workers read of it. Whether they come and what they need to take part does not belong here.
 */
package uk.opendoor.meeting.part;
