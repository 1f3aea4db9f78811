package uk.opendoor.figures;

import uk.opendoor.shared.PersonId;

/**
 * How much one worker has, and how it stands.
 *
 * @param people how many young people they work with
 * @param visits on how many visits of the last 30 days they saw somebody
 */
public record ByWorker(PersonId id, String name, String team, int people, long visits, Count count) {}
