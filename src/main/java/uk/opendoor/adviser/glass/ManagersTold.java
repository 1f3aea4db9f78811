package uk.opendoor.adviser.glass;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Map;
import uk.opendoor.account.Telling;
import uk.opendoor.adviser.Workforce;
import uk.opendoor.shared.PersonId;

/** Tells the managers of somebody's teams to look at their team's page; the notice says nothing more. */
@ApplicationScoped
public class ManagersTold {

    private Workforce workforce;
    private Telling telling;
    private Clock clock;

    protected ManagersTold() {}

    @Inject
    public ManagersTold(Workforce workforce, Telling telling, Clock clock) {
        this.workforce = workforce;
        this.telling = telling;
        this.clock = clock;
    }

    void tell(PersonId breaker) {
        workforce.managersOf(breaker, LocalDate.now(clock)).stream()
                .filter(manager -> !manager.equals(breaker))
                .distinct()
                .forEach(manager -> telling.tell(manager, "glass", Map.of()));
    }
}
