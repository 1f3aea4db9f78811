package uk.opendoor.adviser.care;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import uk.opendoor.account.People;
import uk.opendoor.account.Person;
import uk.opendoor.shared.PersonId;

/** The last move of care leavers into homes that we found (Children Act 1989, sections 23B and 24B). */
@ApplicationScoped
public class Moves {

    private People people;
    private CareRecords records;

    protected Moves() {}

    @Inject
    public Moves(People people, CareRecords records) {
        this.people = people;
        this.records = records;
    }

    /**
     * The day from which the clocks of a move run, in the last year: older ones are the six-monthly reviews' by now. Three
     * queries, for one person or hundreds.
     */
    public Map<PersonId, LocalDate> intoOurHomes(Collection<PersonId> whose, LocalDate today) {
        Map<PersonId, HomeStay> homes = records.current(whose, today).stream()
                .filter(HomeStay::isProvided)
                .collect(Collectors.toMap(HomeStay::whose, home -> home, (earlier, later) -> later));
        Map<PersonId, List<CareSpell>> spells =
                records.spells(homes.keySet()).stream().collect(Collectors.groupingBy(CareSpell::whose));
        return people.all(homes.keySet()).stream()
                .filter(person -> person.bornOn() != null)
                .collect(Collectors.toMap(
                        Person::personId,
                        person -> new Story(person.bornOn(), spells.getOrDefault(person.personId(), List.of()))
                                .movedInAsLeaver(homes.get(person.personId()).since())))
                .entrySet()
                .stream()
                .filter(one -> !one.getValue().isAfter(today) && !one.getValue().isBefore(today.minusYears(1)))
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
    }
}
