package uk.opendoor.adviser.people;

import java.time.LocalDate;
import java.util.List;
import uk.opendoor.account.Profile;

/**
 * The top of a record.
 *
 * @param age in whole years, or null if nobody knows
 * @param turns the age of the next birthday that changes something, or null
 */
public record RecordView(Profile profile, Integer age, Integer turns, LocalDate turnsOn, List<Worker> workers) {}
