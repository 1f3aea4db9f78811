package uk.opendoor.adviser.people;

import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import uk.opendoor.access.Caller;
import uk.opendoor.access.Permission;
import uk.opendoor.access.Permitted;
import uk.opendoor.access.UseCase;
import uk.opendoor.account.People;
import uk.opendoor.account.Person;
import uk.opendoor.adviser.Caseloads;
import uk.opendoor.adviser.InHand;
import uk.opendoor.shared.Birthdays;
import uk.opendoor.shared.PersonId;

/** Whom I work with. */
@UseCase
public class CaseloadService {

    /** As many as a page can show. */
    static final int MOST = 300;

    private Caseloads caseloads;
    private People people;
    private Caller caller;
    private Clock clock;

    protected CaseloadService() {}

    @Inject
    public CaseloadService(Caseloads caseloads, People people, Caller caller, Clock clock) {
        this.caseloads = caseloads;
        this.people = people;
        this.caller = caller;
        this.clock = clock;
    }

    /** Everybody I may open today, once each by the nearest way, in the order of their names. */
    @Permitted(Permission.CASELOAD)
    public List<CaseloadEntry> mine() {
        Map<PersonId, InHand> held = nearest(caseloads.of(caller.person(), caller.roles()));
        Map<PersonId, Person> known = known(held);
        return held.values().stream()
                .filter(one -> known.containsKey(one.youngPerson()))
                .map(one -> entry(one, known))
                .sorted(Comparator.comparing(CaseloadEntry::name))
                .limit(MOST)
                .toList();
    }

    private static Map<PersonId, InHand> nearest(List<InHand> held) {
        return held.stream()
                .sorted(Comparator.comparing(InHand::how))
                .collect(Collectors.toMap(InHand::youngPerson, Function.identity(), (first, second) -> first));
    }

    private Map<PersonId, Person> known(Map<PersonId, InHand> held) {
        List<PersonId> ids = held.values().stream()
                .flatMap(one -> Stream.of(one.youngPerson(), one.through()))
                .filter(id -> id != null)
                .distinct()
                .toList();
        Map<PersonId, Person> known = new HashMap<>();
        people.all(ids).forEach(person -> known.put(person.personId(), person));
        return known;
    }

    private CaseloadEntry entry(InHand held, Map<PersonId, Person> known) {
        Person person = known.get(held.youngPerson());
        LocalDate today = LocalDate.now(clock);
        Optional<LocalDate> bornOn = Optional.ofNullable(person.bornOn());
        Optional<Turning> turning = bornOn.flatMap(day -> Turning.after(day, today));
        return new CaseloadEntry(
                person.personId(),
                person.name().whole(),
                bornOn.map(day -> new Birthdays(day).ageOn(today)).orElse(null),
                turning.map(Turning::age).orElse(null),
                turning.map(Turning::on).orElse(null),
                held.how(),
                Optional.ofNullable(held.through())
                        .map(known::get)
                        .map(worker -> worker.name().whole())
                        .orElse(null),
                held.until(),
                Optional.ofNullable(held.closesAt())
                        .map(at -> LocalDateTime.ofInstant(at, clock.getZone()))
                        .orElse(null));
    }
}
