package uk.opendoor.account.invite;

import uk.opendoor.shared.PersonId;

/**
 * Who asks whom in.
 *
 * @param record the young person from whose record it is done; it may be the invited person themselves
 * @param by the worker
 */
record Invited(PersonId invitee, PersonId record, PersonId by) {}
