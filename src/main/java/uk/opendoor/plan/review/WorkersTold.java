package uk.opendoor.plan.review;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Map;
import uk.opendoor.account.Telling;
import uk.opendoor.account.news.NewsDesk;
import uk.opendoor.account.news.NewsKind;
import uk.opendoor.adviser.Allocation;
import uk.opendoor.adviser.Workforce;
import uk.opendoor.shared.PersonId;

/** Tells those who work with a young person that there is something to look at; the notice says nothing more. */
@ApplicationScoped
public class WorkersTold {

    private Workforce workforce;
    private Telling telling;
    private NewsDesk news;
    private Clock clock;

    protected WorkersTold() {}

    @Inject
    public WorkersTold(Workforce workforce, Telling telling, NewsDesk news, Clock clock) {
        this.workforce = workforce;
        this.telling = telling;
        this.news = news;
        this.clock = clock;
    }

    void tell(PersonId whose) {
        workforce.workingWith(whose, LocalDate.now(clock)).stream()
                .map(Allocation::worker)
                .distinct()
                .forEach(worker -> telling.tell(worker, "newForWorker", Map.of()));
    }

    void tellYoungPerson(PersonId whose, NewsKind what) {
        news.tell(whose, what, "newForYou");
    }
}
