/**
 * A paper on its way to one person: who can have it, what is found in it for them, the second person, and handing it over and
 * taking it back. What lies on the desk is in {@code desk}, what is kept of it in {@code paper}.
 */
package uk.opendoor.meeting.release.give;
