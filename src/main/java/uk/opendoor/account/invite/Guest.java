package uk.opendoor.account.invite;

import uk.opendoor.shared.PersonId;

/**
 * Somebody who may be invited from a record.
 *
 * @param open whether they have an account
 * @param dateOfBirth whether we know their date of birth, so that it can be asked
 */
public record Guest(PersonId id, String name, boolean open, boolean dateOfBirth) {}
