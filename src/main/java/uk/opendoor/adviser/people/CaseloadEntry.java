package uk.opendoor.adviser.people;

import java.time.LocalDate;
import java.time.LocalDateTime;
import uk.opendoor.adviser.How;
import uk.opendoor.shared.PersonId;
import uk.opendoor.status.CareLeaverStatus;

/**
 * One line of a caseload.
 *
 * @param age in whole years, or null if nobody knows
 * @param turning the next birthday that changes something, or null
 * @param status as a care leaver, or null if nobody knows when they were born
 * @param due what must be done next for them, or null
 */
public record CaseloadEntry(PersonId id, String name, Integer age, Turning turning, Status status, Due due, Held held) {

    /** @param next the first day of another status, or null; @param then that status, or null */
    public record Status(CareLeaverStatus now, LocalDate next, CareLeaverStatus then) {}

    /** @param rule the code of the time limit; @param on the last day in time; @param action where it is done */
    public record Due(String rule, LocalDate on, boolean late, String action) {}

    /**
     * How the worker comes to them.
     *
     * @param through the name of the worker they stand in for or manage, or null
     * @param until the first day without cover, or null
     * @param closesAt when it closes again, in England's time, or null
     */
    public record Held(How how, String through, LocalDate until, LocalDateTime closesAt) {}

    /** For the order of lines: who has nothing to be done comes last. */
    public LocalDate dueOn() {
        return due == null ? LocalDate.MAX : due.on();
    }
}
