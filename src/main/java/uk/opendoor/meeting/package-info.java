/**
 * Meetings: what kind, about whom, when and where, who is invited to it and what they answer, and every change of its date.
 * What is written before, in and after a meeting does not belong here, nor does the guide that explains each kind.
 */
package uk.opendoor.meeting;
