package uk.opendoor.adviser.people;

import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import uk.opendoor.access.About;
import uk.opendoor.access.Permission;
import uk.opendoor.access.Permitted;
import uk.opendoor.access.UseCase;
import uk.opendoor.account.People;
import uk.opendoor.account.Person;
import uk.opendoor.account.Profile;
import uk.opendoor.adviser.Allocation;
import uk.opendoor.adviser.Cover;
import uk.opendoor.adviser.Workforce;
import uk.opendoor.shared.Birthdays;
import uk.opendoor.shared.PersonId;

/** Who somebody is, and who works with them. */
@UseCase
public class RecordService {

    private People people;
    private Workforce workforce;
    private Clock clock;

    protected RecordService() {}

    @Inject
    public RecordService(People people, Workforce workforce, Clock clock) {
        this.people = people;
        this.workforce = workforce;
        this.clock = clock;
    }

    @Permitted(Permission.PROFILE)
    public RecordView see(@About PersonId whose) {
        LocalDate today = LocalDate.now(clock);
        Person person = people.get(whose);
        Optional<LocalDate> bornOn = Optional.ofNullable(person.bornOn());
        Optional<Turning> turning = bornOn.flatMap(day -> Turning.after(day, today));
        return new RecordView(
                new Profile(
                        whose, person.name().first(), person.name().whole(), person.bornOn(), person.caseReference()),
                bornOn.map(day -> new Birthdays(day).ageOn(today)).orElse(null),
                turning.map(Turning::age).orElse(null),
                turning.map(Turning::on).orElse(null),
                workers(whose, today));
    }

    private List<Worker> workers(PersonId whose, LocalDate today) {
        List<Allocation> allocations = workforce.workingWith(whose, today);
        List<Cover> cover = workforce.coverFor(
                allocations.stream().map(Allocation::worker).distinct().toList(), today);
        Map<PersonId, String> names = people.names(Stream.concat(
                        allocations.stream().map(Allocation::worker),
                        cover.stream().map(Cover::coveredBy))
                .distinct()
                .toList());
        return allocations.stream()
                .map(allocation -> new Worker(
                        names.getOrDefault(allocation.worker(), ""),
                        allocation.capacity(),
                        standIns(allocation, cover, names)))
                .toList();
    }

    private static List<Worker.StandIn> standIns(
            Allocation allocation, List<Cover> cover, Map<PersonId, String> names) {
        return cover.stream()
                .filter(one -> one.away().equals(allocation.worker()))
                .map(one -> new Worker.StandIn(
                        names.getOrDefault(one.coveredBy(), ""),
                        one.term().since(),
                        one.term().until()))
                .collect(Collectors.toList());
    }
}
