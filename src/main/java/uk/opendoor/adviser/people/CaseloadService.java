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
import java.util.Set;
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
import uk.opendoor.adviser.How;
import uk.opendoor.adviser.InHand;
import uk.opendoor.adviser.RunningClock;
import uk.opendoor.adviser.queue.RunningClocks;
import uk.opendoor.shared.Birthdays;
import uk.opendoor.shared.PersonId;

/** Whom I work with. */
@UseCase
public class CaseloadService {

    /** As many as a page can show. */
    static final int MOST = 300;

    private Caseloads caseloads;
    private People people;
    private Statuses statuses;
    private RunningClocks clocks;
    private Caller caller;
    private Clock clock;

    protected CaseloadService() {}

    @Inject
    public CaseloadService(
            Caseloads caseloads, People people, Statuses statuses, RunningClocks clocks, Caller caller, Clock clock) {
        this.caseloads = caseloads;
        this.people = people;
        this.statuses = statuses;
        this.clocks = clocks;
        this.caller = caller;
        this.clock = clock;
    }

    /** Everybody I may open today, once each by the nearest way, in the order of their names. */
    @Permitted(Permission.CASELOAD)
    public List<CaseloadEntry> mine() {
        LocalDate today = LocalDate.now(clock);
        Map<PersonId, InHand> held = nearest(caseloads.of(caller.person(), caller.roles()));
        Map<PersonId, Person> known = known(held);
        Map<PersonId, CaseloadEntry.Status> status = statuses.of(held.keySet(), today);
        Map<PersonId, CaseloadEntry.Due> due = due(held, today);
        return held.values().stream()
                .filter(one -> known.containsKey(one.youngPerson()))
                .map(one -> entry(one, known, status, due, today))
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

    /** The most urgent of each; a record that was opened in an emergency is nobody's to keep on time. */
    private Map<PersonId, CaseloadEntry.Due> due(Map<PersonId, InHand> held, LocalDate today) {
        Set<PersonId> kept = held.values().stream()
                .filter(one -> one.how() != How.GLASS)
                .map(InHand::youngPerson)
                .collect(Collectors.toSet());
        return clocks.of(kept, today).stream()
                .collect(Collectors.toMap(
                        RunningClock::whose,
                        one -> new CaseloadEntry.Due(one.rule(), one.due(), one.isLate(today), one.action()),
                        (first, second) -> first));
    }

    private CaseloadEntry entry(
            InHand held,
            Map<PersonId, Person> known,
            Map<PersonId, CaseloadEntry.Status> status,
            Map<PersonId, CaseloadEntry.Due> due,
            LocalDate today) {
        Person person = known.get(held.youngPerson());
        Optional<LocalDate> bornOn = Optional.ofNullable(person.bornOn());
        return new CaseloadEntry(
                person.personId(),
                person.name().whole(),
                bornOn.map(day -> new Birthdays(day).ageOn(today)).orElse(null),
                bornOn.flatMap(day -> Turning.after(day, today)).orElse(null),
                status.get(person.personId()),
                due.get(person.personId()),
                held(held, known));
    }

    private CaseloadEntry.Held held(InHand held, Map<PersonId, Person> known) {
        return new CaseloadEntry.Held(
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
