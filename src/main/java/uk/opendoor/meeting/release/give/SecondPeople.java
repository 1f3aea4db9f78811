package uk.opendoor.meeting.release.give;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import uk.opendoor.adviser.Allocation;
import uk.opendoor.adviser.Capacity;
import uk.opendoor.adviser.Workforce;
import uk.opendoor.meeting.GuestsTold;
import uk.opendoor.shared.PersonId;

/** Tells those who can be the second person that something waits, and the first one what came of it. */
@ApplicationScoped
class SecondPeople {

    private GuestsTold told;
    private Workforce workforce;
    private Clock clock;

    protected SecondPeople() {}

    @Inject
    SecondPeople(GuestsTold told, Workforce workforce, Clock clock) {
        this.told = told;
        this.workforce = workforce;
        this.clock = clock;
    }

    void ask(PersonId child) {
        told.tellManagers(List.of(child));
        workforce.workingWith(child, LocalDate.now(clock)).stream()
                .filter(one -> one.capacity() == Capacity.REVIEWING_OFFICER)
                .map(Allocation::worker)
                .distinct()
                .forEach(told::tellWorker);
    }

    void answered(PersonId first) {
        told.tellWorker(first);
    }
}
