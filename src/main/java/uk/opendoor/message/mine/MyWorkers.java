package uk.opendoor.message.mine;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import uk.opendoor.account.People;
import uk.opendoor.adviser.Allocation;
import uk.opendoor.adviser.Cover;
import uk.opendoor.adviser.Workforce;
import uk.opendoor.message.Card;
import uk.opendoor.message.Requests;
import uk.opendoor.message.mine.AdviserView.StandInView;
import uk.opendoor.message.mine.AdviserView.Ways;
import uk.opendoor.message.mine.AdviserView.WorkerView;
import uk.opendoor.shared.PersonId;

/** Who works with a young person today, how each is reached, and who stands in. */
@ApplicationScoped
public class MyWorkers {

    private Workforce workforce;
    private Requests requests;
    private People people;
    private Clock clock;

    protected MyWorkers() {}

    @Inject
    public MyWorkers(Workforce workforce, Requests requests, People people, Clock clock) {
        this.workforce = workforce;
        this.requests = requests;
        this.people = people;
        this.clock = clock;
    }

    /** The adviser first. */
    List<WorkerView> of(PersonId whose) {
        LocalDate today = LocalDate.now(clock);
        List<Allocation> allocations = workforce.workingWith(whose, today);
        List<Cover> cover = workforce.coverFor(
                allocations.stream().map(Allocation::worker).distinct().toList(), today);
        List<PersonId> all = Stream.concat(
                        allocations.stream().map(Allocation::worker),
                        cover.stream().map(Cover::coveredBy))
                .distinct()
                .toList();
        Known known = new Known(people.names(all), requests.cards(all), today);
        return allocations.stream()
                .sorted(Comparator.comparing(Allocation::capacity))
                .map(one -> worker(one, cover, known))
                .toList();
    }

    private static WorkerView worker(Allocation one, List<Cover> cover, Known known) {
        List<StandInView> standIns = cover.stream()
                .filter(other -> other.away().equals(one.worker()))
                .map(known::standIn)
                .toList();
        boolean away = standIns.stream().anyMatch(StandInView::now);
        return new WorkerView(
                known.name(one.worker()),
                one.capacity(),
                known.photo(one.worker()),
                known.ways(one.worker()),
                away,
                standIns);
    }

    private record Known(Map<PersonId, String> names, Map<PersonId, Card> cards, LocalDate today) {

        String name(PersonId worker) {
            return names.getOrDefault(worker, "");
        }

        Ways ways(PersonId worker) {
            return Optional.ofNullable(cards.get(worker))
                    .map(card -> new Ways(card.phone(), card.mobile(), card.email()))
                    .orElse(new Ways(null, null, null));
        }

        String photo(PersonId worker) {
            return Optional.ofNullable(cards.get(worker))
                    .filter(Card::hasPhoto)
                    .map(card -> "/me/adviser/photo/" + worker)
                    .orElse(null);
        }

        StandInView standIn(Cover cover) {
            LocalDate since = cover.term().since();
            return new StandInView(
                    name(cover.coveredBy()),
                    ways(cover.coveredBy()),
                    since,
                    cover.term().until(),
                    !today.isBefore(since));
        }
    }
}
