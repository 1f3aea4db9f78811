package uk.opendoor.figures;

import java.time.LocalDate;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import uk.opendoor.adviser.Allocation;
import uk.opendoor.adviser.RunningClock;
import uk.opendoor.adviser.TeamMember;
import uk.opendoor.shared.PersonId;

/**
 * What the teams of a manager have to do today.
 *
 * @param members once each
 * @param clocks once each, the most urgent first
 */
record TeamWork(
        Collection<TeamMember> members, List<Allocation> allocations, List<RunningClock> clocks, LocalDate today) {

    Count all() {
        return Count.of(clocks, today);
    }

    /** The most late first; those with as many late, by how many run. */
    List<ByRule> byRule() {
        return clocks.stream().collect(Collectors.groupingBy(RunningClock::rule)).entrySet().stream()
                .map(rule -> new ByRule(rule.getKey(), Count.of(rule.getValue(), today)))
                .sorted(Comparator.comparing((ByRule one) -> -one.count().late())
                        .thenComparing(one -> -one.count().running())
                        .thenComparing(ByRule::rule))
                .toList();
    }

    /** Those who work with somebody, by name. */
    List<ByWorker> byWorker(Map<PersonId, String> names, Map<PersonId, Long> visits) {
        return members.stream()
                .map(one -> byWorker(one, names, visits))
                .filter(one -> one.people() > 0)
                .sorted(Comparator.comparing(ByWorker::name))
                .toList();
    }

    private ByWorker byWorker(TeamMember one, Map<PersonId, String> names, Map<PersonId, Long> visits) {
        Set<PersonId> theirs = theirs(one.person());
        return new ByWorker(
                one.person(),
                names.getOrDefault(one.person(), ""),
                one.team().name(),
                theirs.size(),
                visits.getOrDefault(one.person(), 0L),
                Count.of(
                        clocks.stream()
                                .filter(clock -> theirs.contains(clock.whose()))
                                .toList(),
                        today));
    }

    /** What is late: of one worker's people or of all, by one rule or by any. */
    List<RunningClock> late(Optional<PersonId> worker, Optional<String> rule) {
        Optional<Set<PersonId>> theirs = worker.map(this::theirs);
        return clocks.stream()
                .filter(one -> one.isLate(today))
                .filter(one -> rule.map(one.rule()::equals).orElse(true))
                .filter(one -> theirs.map(all -> all.contains(one.whose())).orElse(true))
                .toList();
    }

    /** The names of who works with somebody, in the order of names. */
    String workersOf(PersonId whose, Map<PersonId, String> names) {
        return allocations.stream()
                .filter(one -> one.youngPerson().equals(whose))
                .map(one -> names.getOrDefault(one.worker(), ""))
                .distinct()
                .sorted()
                .collect(Collectors.joining(", "));
    }

    private Set<PersonId> theirs(PersonId worker) {
        return allocations.stream()
                .filter(one -> one.worker().equals(worker))
                .map(Allocation::youngPerson)
                .collect(Collectors.toSet());
    }
}
