package uk.opendoor.figures;

import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Collection;
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
import uk.opendoor.adviser.Allocation;
import uk.opendoor.adviser.RunningClock;
import uk.opendoor.adviser.TeamMember;
import uk.opendoor.adviser.Workforce;
import uk.opendoor.adviser.contact.Contacts;
import uk.opendoor.adviser.queue.RunningClocks;
import uk.opendoor.plan.Plans;
import uk.opendoor.shared.PersonId;

/** How the teams stand that I manage, or stand in for the manager of. As many statements for one worker as for twenty. */
@UseCase
public class FiguresService {

    private static final int LATELY_DAYS = 30;

    private Workforce workforce;
    private RunningClocks clocks;
    private Contacts contacts;
    private Plans plans;
    private People people;
    private Caller caller;
    private Clock clock;

    protected FiguresService() {}

    @Inject
    public FiguresService(
            Workforce workforce,
            RunningClocks clocks,
            Contacts contacts,
            Plans plans,
            People people,
            Caller caller,
            Clock clock) {
        this.workforce = workforce;
        this.clocks = clocks;
        this.contacts = contacts;
        this.plans = plans;
        this.people = people;
        this.caller = caller;
        this.clock = clock;
    }

    @Permitted(Permission.TEAM)
    public TeamFigures see() {
        TeamWork work = work();
        Set<PersonId> theirs = theirs(work.allocations());
        Set<PersonId> workers = workers(work.members());
        return new TeamFigures(
                theirs.size(),
                work.all(),
                work.byWorker(people.names(workers), contacts.visitsBy(workers, today().minusDays(LATELY_DAYS))),
                work.byRule(),
                PlanCount.of(plans.counts(theirs), theirs.size()));
    }

    /** What is late: of one worker's people or of all, by one time limit or by any. @param most no more rows than that */
    @Permitted(Permission.TEAM)
    public LateView late(Optional<PersonId> worker, Optional<String> rule, int most) {
        TeamWork work = work();
        List<RunningClock> late = work.late(worker, rule);
        List<RunningClock> shown = late.stream().limit(most).toList();
        Map<PersonId, String> names = people.names(
                Stream.concat(workers(work.members()).stream(), shown.stream().map(RunningClock::whose))
                        .collect(Collectors.toSet()));
        return new LateView(
                shown.stream()
                        .map(one -> new LateRow(
                                one, names.getOrDefault(one.whose(), ""), work.workersOf(one.whose(), names), today()))
                        .toList(),
                late.size(),
                work.byWorker(names, Map.of()).stream()
                        .map(one -> new LateView.Choice(one.id(), one.name()))
                        .toList(),
                work.byRule().stream().map(ByRule::rule).sorted().toList());
    }

    private TeamWork work() {
        Map<PersonId, TeamMember> members = workforce.ledBy(caller.person(), today()).stream()
                .collect(Collectors.toMap(TeamMember::person, Function.identity(), (one, other) -> one));
        List<Allocation> allocations = workforce.workedWithBy(members.keySet(), today());
        return new TeamWork(members.values(), allocations, clocks.of(theirs(allocations), today()), today());
    }

    private static Set<PersonId> workers(Collection<TeamMember> members) {
        return members.stream().map(TeamMember::person).collect(Collectors.toSet());
    }

    private static Set<PersonId> theirs(List<Allocation> allocations) {
        return allocations.stream().map(Allocation::youngPerson).collect(Collectors.toSet());
    }

    private LocalDate today() {
        return LocalDate.now(clock);
    }
}
