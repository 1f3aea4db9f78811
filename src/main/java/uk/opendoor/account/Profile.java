package uk.opendoor.account;

import java.time.LocalDate;
import uk.opendoor.shared.PersonId;

/**
 * Who somebody is, for those who may know.
 *
 * @param called the first name they go by
 * @param name the first name they go by, and their family name
 * @param bornOn null for somebody whose age is nobody's business here
 * @param caseReference what the case system calls the record, or null
 */
public record Profile(PersonId id, String called, String name, LocalDate bornOn, String caseReference) {}
