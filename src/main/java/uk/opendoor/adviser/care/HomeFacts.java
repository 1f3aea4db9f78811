package uk.opendoor.adviser.care;

import java.time.LocalDate;
import java.util.Set;

/**
 * What is known of a home.
 *
 * @param until the day they moved out, or null
 * @param provided whether we found it
 * @param suitable null while nobody has looked
 * @param lookedAt what of Schedule 2 was looked at
 * @param words what was found; never an address
 */
public record HomeFacts(
        LocalDate since,
        LocalDate until,
        Accommodation kind,
        boolean provided,
        Boolean suitable,
        Set<Consideration> lookedAt,
        String words) {

    public HomeFacts {
        lookedAt = Set.copyOf(lookedAt);
    }
}
