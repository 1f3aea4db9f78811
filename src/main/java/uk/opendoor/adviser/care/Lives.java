package uk.opendoor.adviser.care;

import java.time.LocalDate;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import uk.opendoor.shared.PersonId;

/**
 * The lives that clocks are worked out from, read once for all who ask.
 *
 * @param stories of those who are there
 * @param places where they live on that day, if it is known
 */
public record Lives(Set<PersonId> whose, Map<PersonId, Story> stories, Map<PersonId, Place> places) {

    public Lives {
        whose = Set.copyOf(whose);
        stories = Map.copyOf(stories);
        places = Map.copyOf(places);
    }

    /** @param provided whether we found the home */
    public record Place(LocalDate since, boolean provided) {}

    /**
     * The day from which the clocks of a care leaver's move into a home that we found run (Children Act 1989, sections 23B and
     * 24B), in the last year: older ones are the six-monthly reviews' by now.
     */
    public Map<PersonId, LocalDate> movedIntoOurHomes(LocalDate today) {
        return places.entrySet().stream()
                .filter(one -> one.getValue().provided() && isBorn(one.getKey()))
                .collect(Collectors.toMap(
                        Map.Entry::getKey,
                        one -> stories.get(one.getKey())
                                .movedInAsLeaver(one.getValue().since())))
                .entrySet()
                .stream()
                .filter(one -> !one.getValue().isAfter(today) && !one.getValue().isBefore(today.minusYears(1)))
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
    }

    private boolean isBorn(PersonId one) {
        return stories.containsKey(one) && stories.get(one).bornOn() != null;
    }
}
