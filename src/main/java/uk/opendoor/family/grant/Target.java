package uk.opendoor.family.grant;

import java.time.LocalDate;
import uk.opendoor.family.RelationKind;

/**
 * Whom a grant would be for, and about whom.
 *
 * @param adultOn the 18th birthday of the young person, or null if nobody knows
 */
public record Target(String child, String relative, RelationKind kind, LocalDate adultOn) {}
