package uk.opendoor.adviser.team;

import java.time.LocalDate;
import uk.opendoor.shared.PersonId;

/**
 * Cover as a manager asks for it.
 *
 * @param id random, of 36 characters, made with the form
 * @param until the first day without
 */
public record CoverWanted(String id, PersonId away, PersonId coveredBy, LocalDate since, LocalDate until) {}
