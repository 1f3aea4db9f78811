package uk.opendoor.adviser;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import uk.opendoor.account.Holders;
import uk.opendoor.shared.PersonId;

/** The workers who look after a young person today, and those who stand in for them. */
@ApplicationScoped
public class Allocated implements Holders {

    private Workforce workforce;
    private Clock clock;

    protected Allocated() {}

    @Inject
    public Allocated(Workforce workforce, Clock clock) {
        this.workforce = workforce;
        this.clock = clock;
    }

    @Override
    public List<PersonId> of(PersonId whose) {
        LocalDate today = LocalDate.now(clock);
        List<PersonId> workers = workforce.workingWith(whose, today).stream()
                .filter(allocation -> allocation.capacity() != Capacity.REVIEWING_OFFICER)
                .map(Allocation::worker)
                .toList();
        Stream<PersonId> standIns = workforce.coverFor(workers, today).stream()
                .filter(cover -> !today.isBefore(cover.term().since()))
                .map(Cover::coveredBy);
        return Stream.concat(workers.stream(), standIns).distinct().toList();
    }
}
