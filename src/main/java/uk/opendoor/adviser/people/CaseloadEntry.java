package uk.opendoor.adviser.people;

import java.time.LocalDate;
import java.time.LocalDateTime;
import uk.opendoor.adviser.How;
import uk.opendoor.shared.PersonId;

/**
 * One line of a caseload.
 *
 * @param age in whole years, or null if nobody knows
 * @param turns the age of the next birthday that changes something, or null
 * @param through the name of the worker they stand in for or manage, or null
 * @param until the first day without cover, or null
 * @param closesAt when it closes again, in England's time, or null
 */
public record CaseloadEntry(
        PersonId id,
        String name,
        Integer age,
        Integer turns,
        LocalDate turnsOn,
        How how,
        String through,
        LocalDate until,
        LocalDateTime closesAt) {}
