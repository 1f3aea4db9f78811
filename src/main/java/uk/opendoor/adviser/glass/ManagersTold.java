package uk.opendoor.adviser.glass;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import uk.opendoor.account.Telling;
import uk.opendoor.adviser.Allocation;
import uk.opendoor.adviser.Workforce;
import uk.opendoor.shared.PersonId;

/**
 * Tells managers to look at their team's page; the notice says nothing more. They are those of the worker's teams and of
 * whoever works with the person, and whoever stands in for one of them; never the worker alone: if nobody else is left,
 * every manager is told.
 */
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

    void tell(PersonId breaker, PersonId whose) {
        LocalDate today = LocalDate.now(clock);
        Stream<PersonId> workers = workforce.workingWith(whose, today).stream().map(Allocation::worker);
        Set<PersonId> near =
                workforce.managersOf(Stream.concat(Stream.of(breaker), workers).toList(), today);
        Set<PersonId> told = without(breaker, near);
        (told.isEmpty() ? without(breaker, workforce.managers(today)) : told)
                .forEach(manager -> telling.tell(manager, "glass", Map.of()));
    }

    private static Set<PersonId> without(PersonId breaker, Set<PersonId> managers) {
        return managers.stream().filter(manager -> !manager.equals(breaker)).collect(Collectors.toSet());
    }
}
