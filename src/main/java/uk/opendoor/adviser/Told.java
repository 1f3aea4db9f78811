package uk.opendoor.adviser;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import uk.opendoor.account.Telling;
import uk.opendoor.account.news.NewsDesk;
import uk.opendoor.account.news.NewsKind;
import uk.opendoor.shared.PersonId;

/** Tells people that there is something to look at; the notice says nothing more. */
@ApplicationScoped
public class Told {

    private Allocated allocated;
    private Workforce workforce;
    private Telling telling;
    private NewsDesk news;
    private Clock clock;

    protected Told() {}

    @Inject
    public Told(Allocated allocated, Workforce workforce, Telling telling, NewsDesk news, Clock clock) {
        this.allocated = allocated;
        this.workforce = workforce;
        this.telling = telling;
        this.news = news;
        this.clock = clock;
    }

    /** @return whether anybody works with them today */
    public boolean isAnybodyThere(PersonId whose) {
        return !allocated.of(whose).isEmpty();
    }

    /** Who works with them, and who stands in. */
    public void tellWorkers(PersonId whose) {
        tell(allocated.of(whose));
    }

    /** The managers of those who work with them; if nobody does, every manager. */
    public void tellManagers(PersonId whose) {
        LocalDate today = LocalDate.now(clock);
        List<PersonId> workers = allocated.of(whose);
        tell(workers.isEmpty() ? workforce.managers(today) : workforce.managersOf(workers, today));
    }

    /** Every manager but these, as one of them is to look at what these did. */
    public void tellOtherManagers(Set<PersonId> but) {
        tell(workforce.managers(LocalDate.now(clock)).stream()
                .filter(one -> !but.contains(one))
                .toList());
    }

    public void tellYoungPerson(PersonId whose, NewsKind what) {
        news.tell(whose, what, "newForYou");
    }

    private void tell(Collection<PersonId> workers) {
        workers.forEach(worker -> telling.tell(worker, "newForWorker", Map.of()));
    }
}
