package uk.opendoor.figures.trend;

import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import uk.opendoor.access.Caller;
import uk.opendoor.access.Permission;
import uk.opendoor.access.Permitted;
import uk.opendoor.access.UseCase;
import uk.opendoor.adviser.Allocation;
import uk.opendoor.adviser.TeamMember;
import uk.opendoor.adviser.Workforce;
import uk.opendoor.adviser.contact.ContactKind;
import uk.opendoor.adviser.contact.Contacts;
import uk.opendoor.plan.Plans;
import uk.opendoor.shared.PersonId;

/** How it went, for the teams that I manage or stand in for the manager of. */
@UseCase
public class TrendService {

    private Workforce workforce;
    private Contacts contacts;
    private Plans plans;
    private Tallies tallies;
    private Caller caller;
    private Clock clock;

    protected TrendService() {}

    @Inject
    public TrendService(
            Workforce workforce, Contacts contacts, Plans plans, Tallies tallies, Caller caller, Clock clock) {
        this.workforce = workforce;
        this.contacts = contacts;
        this.plans = plans;
        this.tallies = tallies;
        this.caller = caller;
        this.clock = clock;
    }

    /** What was late week by week; visits and other contacts, and plans signed, month by month. */
    @Permitted(Permission.TEAM)
    public List<Trend> see() {
        LocalDate today = LocalDate.now(clock);
        List<TeamMember> members = workforce.ledBy(caller.person(), today);
        Set<PersonId> workers = members.stream().map(TeamMember::person).collect(Collectors.toSet());
        return List.of(late(members, today), met(workers, today), signed(workers, today));
    }

    private Trend late(List<TeamMember> members, LocalDate today) {
        LocalDate first = Tallies.week(today).minusWeeks(Trend.WEEKS - 1L);
        Map<LocalDate, Long> late =
                tallies.late(members.stream().map(one -> one.team().teamId()).collect(Collectors.toSet()), first);
        return new Trend(
                "weeks",
                List.of("late"),
                false,
                Stream.iterate(first, week -> week.plusWeeks(1))
                        .limit(Trend.WEEKS)
                        .map(week -> new Trend.Point(
                                week, Stream.ofNullable(late.get(week)).toList()))
                        .toList());
    }

    private Trend met(Set<PersonId> workers, LocalDate today) {
        Map<ContactKind, Map<LocalDate, Long>> met = contacts.byDay(workers, Trend.firstMonth(today));
        Map<String, Map<LocalDate, Long>> counted = new LinkedHashMap<>();
        counted.put("visits", met.getOrDefault(ContactKind.VISIT, Map.of()));
        counted.put(
                "others",
                met.entrySet().stream()
                        .filter(kind -> kind.getKey() != ContactKind.VISIT)
                        .flatMap(kind -> kind.getValue().entrySet().stream())
                        .collect(
                                Collectors.groupingBy(Map.Entry::getKey, Collectors.summingLong(Map.Entry::getValue))));
        return Trend.ofMonths("met", today, counted);
    }

    private Trend signed(Set<PersonId> workers, LocalDate today) {
        Set<PersonId> theirs = workforce.workedWithBy(workers, today).stream()
                .map(Allocation::youngPerson)
                .collect(Collectors.toSet());
        Instant since = Trend.firstMonth(today).atStartOfDay(clock.getZone()).toInstant();
        Map<LocalDate, Long> days = plans.signed(theirs, since).stream()
                .collect(Collectors.groupingBy(at -> LocalDate.ofInstant(at, clock.getZone()), Collectors.counting()));
        return Trend.ofMonths("signed", today, Map.of("plans", days));
    }
}
