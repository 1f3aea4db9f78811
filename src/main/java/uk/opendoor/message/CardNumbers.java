package uk.opendoor.message;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import uk.opendoor.adviser.WorkerNumbers;
import uk.opendoor.shared.PersonId;

/** Tells the numbers that workers put on their cards. One query. */
@ApplicationScoped
public class CardNumbers implements WorkerNumbers {

    private Requests requests;

    protected CardNumbers() {}

    @Inject
    public CardNumbers(Requests requests) {
        this.requests = requests;
    }

    @Override
    public Map<PersonId, List<String>> of(Collection<PersonId> workers) {
        return requests.cards(workers).values().stream().collect(Collectors.toMap(Card::worker, CardNumbers::numbers));
    }

    private static List<String> numbers(Card card) {
        return Stream.of(card.phone(), card.mobile()).filter(Objects::nonNull).toList();
    }
}
