package uk.opendoor.adviser.glass;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import uk.opendoor.account.People;
import uk.opendoor.account.Person;
import uk.opendoor.account.Reach;
import uk.opendoor.adviser.Workforce;
import uk.opendoor.notify.Channel;
import uk.opendoor.notify.Notice;
import uk.opendoor.notify.Outbox;
import uk.opendoor.shared.PersonId;

/** Tells the managers of somebody's teams to look at their team's page; the notice says nothing more. */
@ApplicationScoped
public class ManagersTold {

    private Workforce workforce;
    private People people;
    private Outbox outbox;
    private Clock clock;

    protected ManagersTold() {}

    @Inject
    public ManagersTold(Workforce workforce, People people, Outbox outbox, Clock clock) {
        this.workforce = workforce;
        this.people = people;
        this.outbox = outbox;
        this.clock = clock;
    }

    void tell(PersonId breaker) {
        List<PersonId> managers = workforce.managersOf(breaker, LocalDate.now(clock)).stream()
                .filter(manager -> !manager.equals(breaker))
                .distinct()
                .toList();
        people.all(managers).forEach(manager -> notice(manager).ifPresent(outbox::put));
    }

    private Optional<Notice> notice(Person manager) {
        Reach reach = manager.reach();
        if (reach.email() != null && reach.byEmail()) {
            return Optional.of(notice(manager, Channel.EMAIL, reach.email()));
        }
        return reach.mobile() != null && reach.byText()
                ? Optional.of(notice(manager, Channel.TEXT, reach.mobile()))
                : Optional.empty();
    }

    private Notice notice(Person manager, Channel channel, String address) {
        return new Notice(manager.personId(), channel, address, "glass", Map.of(), clock.instant());
    }
}
