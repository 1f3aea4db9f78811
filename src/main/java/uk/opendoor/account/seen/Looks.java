package uk.opendoor.account.seen;

import java.util.List;

/**
 * A part of the looks at a record, by the day, the latest first.
 *
 * @param more whether there are earlier ones
 */
public record Looks(List<Day> days, boolean more) {

    /** @param date {@code Wednesday 25 November 2026} */
    public record Day(String date, List<Look> looks) {}

    /**
     * What one person did that day, once or several times.
     *
     * @param time of the last time, {@code 14:03} in England
     * @param what "looked at your pathway plan"
     * @param why the reason they gave, or empty
     */
    public record Look(String time, String who, String role, String what, String why, int times) {}
}
