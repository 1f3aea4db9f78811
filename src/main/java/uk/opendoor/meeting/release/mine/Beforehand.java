package uk.opendoor.meeting.release.mine;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;

/**
 * What somebody gets before a meeting.
 *
 * @param papers that they have or had for it, the latest first
 * @param reportBy by when they should have the report, or null
 * @param reportThere whether they have it
 * @param missed whether that day is over without it
 * @param askedAt when they asked to speak to the chair, or null
 * @param mayAsk whether they still can
 */
public record Beforehand(
        List<Given> papers,
        LocalDate reportBy,
        boolean reportThere,
        boolean missed,
        LocalDateTime askedAt,
        boolean mayAsk) {

    /** Whether there is anything to say. */
    public boolean isSomething() {
        return !papers.isEmpty() || reportBy != null || askedAt != null;
    }
}
