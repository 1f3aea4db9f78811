package uk.opendoor.message.door;

import java.time.LocalDate;

/**
 * What somebody who comes back is given.
 *
 * @param promisedBy the last day on which we try to reach them for the first time
 */
public record Receipt(String reference, LocalDate promisedBy) {}
