/**
 * Invitations: the only way in for somebody new, issued by a worker from a record and bound to what only the invited person
 * knows. What the invited person does with one is in {@code activate}.
 */
package uk.opendoor.account.invite;
