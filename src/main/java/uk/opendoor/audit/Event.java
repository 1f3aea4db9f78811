package uk.opendoor.audit;

import uk.opendoor.shared.PersonId;

/**
 * What is to be remembered. It holds no name, address or other personal text but the reason that a worker gave.
 *
 * @param who the one who did it, or null if nobody was signed in
 * @param roles what they were then, in order, separated by spaces, or null
 * @param whose the person whose record it was, or null
 * @param what the name of the permission, or of the act
 * @param why the reason given, or null
 * @param from where the request came from, coarsely, or null
 */
public record Event(Deed deed, PersonId who, String roles, PersonId whose, String what, String why, String from) {}
