package uk.opendoor.account.seen;

/**
 * One entry as a page shows it; each part is ready to be read, and empty if there is nothing to say.
 *
 * @param when {@code 25 November 2026, 14:03} in England
 * @param whoId the random id of a worker, to search by
 * @param whose whose record it was
 */
public record Line(
        String when,
        String who,
        String whoId,
        String role,
        String deed,
        String what,
        String why,
        String whose,
        String from) {}
