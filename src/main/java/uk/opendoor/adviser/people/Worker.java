package uk.opendoor.adviser.people;

import java.time.LocalDate;
import java.util.List;
import uk.opendoor.adviser.Capacity;

/** Somebody who works with a young person, and those who stand in for them now or soon. */
public record Worker(String name, Capacity as, List<StandIn> standIns) {

    /** @param until the first day without */
    public record StandIn(String name, LocalDate since, LocalDate until) {}
}
