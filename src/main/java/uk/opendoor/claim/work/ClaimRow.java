package uk.opendoor.claim.work;

import java.time.LocalDate;
import uk.opendoor.claim.ClaimState;
import uk.opendoor.shared.Money;

/**
 * A claim as one line of a table.
 *
 * @param person whose it is
 * @param sum what was approved, or null while nothing is decided
 * @param appealed whether it waits for another look
 */
public record ClaimRow(
        String id,
        String whose,
        String person,
        String name,
        ClaimState state,
        boolean urgent,
        Money total,
        LocalDate sentOn,
        LocalDate answerBy,
        boolean late,
        Money sum,
        boolean appealed) {}
