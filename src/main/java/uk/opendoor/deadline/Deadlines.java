package uk.opendoor.deadline;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** All the time limits, and the working days they are counted in. */
public record Deadlines(List<Deadline> all, WorkingDays workingDays) {

    public Deadlines {
        all = List.copyOf(all);
    }

    public List<Deadline> inForce(LocalDate day) {
        return all.stream().filter(deadline -> deadline.isInForce(day)).toList();
    }

    public Optional<Deadline> find(String code, LocalDate day) {
        return inForce(day).stream()
                .filter(deadline -> deadline.code().equals(code))
                .findFirst();
    }

    /**
     * By which day it must be done, after the limit in force when the event happened.
     *
     * @throws NoSuchDeadline if none was
     * @throws NoBankHolidays if it is counted in working days into a year that has none listed
     */
    public LocalDate due(String code, LocalDate event) {
        return find(code, event)
                .orElseThrow(() -> new NoSuchDeadline(code, event))
                .due(event, workingDays);
    }
}
