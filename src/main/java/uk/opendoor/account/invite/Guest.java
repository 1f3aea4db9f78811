package uk.opendoor.account.invite;

import java.time.LocalDate;
import uk.opendoor.shared.PersonId;

/**
 * Somebody who may be invited from a record.
 *
 * @param open whether they have an account
 * @param dateOfBirth whether we know their date of birth, so that it can be asked
 * @param closesOn the day their account closes because they asked for it, or null
 */
public record Guest(PersonId id, String name, boolean open, boolean dateOfBirth, LocalDate closesOn) {}
