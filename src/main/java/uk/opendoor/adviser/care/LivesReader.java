package uk.opendoor.adviser.care;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import uk.opendoor.account.People;
import uk.opendoor.shared.PersonId;

/** Reads lives: three queries, for one person or hundreds. For use cases that have passed the door. */
@ApplicationScoped
public class LivesReader {

    private People people;
    private CareRecords records;

    protected LivesReader() {}

    @Inject
    public LivesReader(People people, CareRecords records) {
        this.people = people;
        this.records = records;
    }

    public Lives of(Collection<PersonId> whose, LocalDate today) {
        Map<PersonId, List<CareSpell>> spells =
                records.spells(whose).stream().collect(Collectors.groupingBy(CareSpell::whose));
        Map<PersonId, Story> stories = new HashMap<>();
        people.births(whose)
                .forEach((one, day) -> stories.put(one, new Story(day, spells.getOrDefault(one, List.of()))));
        return new Lives(Set.copyOf(whose), stories, records.places(whose, today));
    }
}
