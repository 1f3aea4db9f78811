package uk.opendoor.plan.mine;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import uk.opendoor.account.Telling;
import uk.opendoor.adviser.Allocation;
import uk.opendoor.adviser.Workforce;
import uk.opendoor.shared.PersonId;

/** Tells the managers of whoever works with a young person that something waits for a signature. */
@ApplicationScoped
public class ManagersAsked {

    private Workforce workforce;
    private Telling telling;
    private Clock clock;

    protected ManagersAsked() {}

    @Inject
    public ManagersAsked(Workforce workforce, Telling telling, Clock clock) {
        this.workforce = workforce;
        this.telling = telling;
        this.clock = clock;
    }

    void tell(PersonId whose) {
        LocalDate today = LocalDate.now(clock);
        List<PersonId> workers = workforce.workingWith(whose, today).stream()
                .map(Allocation::worker)
                .toList();
        if (!workers.isEmpty()) {
            workforce.managersOf(workers, today).forEach(manager -> telling.tell(manager, "planToSign", Map.of()));
        }
    }
}
