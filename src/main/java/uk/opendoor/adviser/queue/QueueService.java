package uk.opendoor.adviser.queue;

import jakarta.inject.Inject;
import jakarta.inject.Provider;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import uk.opendoor.access.About;
import uk.opendoor.access.Caller;
import uk.opendoor.access.Permission;
import uk.opendoor.access.Permitted;
import uk.opendoor.access.UseCase;
import uk.opendoor.account.People;
import uk.opendoor.adviser.Caseloads;
import uk.opendoor.adviser.How;
import uk.opendoor.adviser.InHand;
import uk.opendoor.adviser.RunningClock;
import uk.opendoor.audit.AuditEntries;
import uk.opendoor.deadline.Deadline;
import uk.opendoor.deadline.Deadlines;
import uk.opendoor.shared.PersonId;
import uk.opendoor.shared.Sure;

/** What a worker must do in time: for their own people, those they stand in for, and those of their team. */
@UseCase
public class QueueService {

    /** As many as a page can show. */
    public static final int MOST = 100;

    private Caseloads caseloads;
    private RunningClocks clocks;
    private Settlements settlements;
    private AuditEntries audit;
    private People people;
    private Provider<Deadlines> deadlines;
    private Caller caller;
    private Clock clock;

    protected QueueService() {}

    @Inject
    public QueueService(
            Caseloads caseloads,
            RunningClocks clocks,
            Settlements settlements,
            AuditEntries audit,
            People people,
            Provider<Deadlines> deadlines,
            Caller caller,
            Clock clock) {
        this.caseloads = caseloads;
        this.clocks = clocks;
        this.settlements = settlements;
        this.audit = audit;
        this.people = people;
        this.deadlines = deadlines;
        this.caller = caller;
        this.clock = clock;
    }

    /** The most urgent first. As many statements for one person as for hundreds. */
    @Permitted(Permission.QUEUE)
    public QueueView mine() {
        LocalDate today = LocalDate.now(clock);
        Map<PersonId, InHand> held = held();
        List<RunningClock> running = clocks.of(held.keySet(), today);
        List<RunningClock> shown = running.stream().limit(MOST).toList();
        Map<PersonId, String> names = people.names(shown.stream()
                .flatMap(one -> Stream.of(one.whose(), held.get(one.whose()).through()))
                .filter(one -> one != null)
                .collect(Collectors.toSet()));
        return new QueueView(
                shown.stream()
                        .map(one -> row(one, held.get(one.whose()), names, today))
                        .toList(),
                running.size(),
                running.stream().filter(one -> one.isLate(today)).count(),
                held.size());
    }

    /**
     * Becomes another whenever anything in the queue does: whom the worker may open, and what was changed about them. All
     * that a clock is worked out from passes the door and stands in the audit. One day more is asked for than the day of the
     * page, for a change that began before midnight.
     */
    @Permitted(Permission.QUEUE)
    public String stamp() {
        List<InHand> held = caseloads.of(caller.person(), caller.roles());
        Set<PersonId> about = held.stream()
                .flatMap(one -> Stream.of(one.youngPerson(), one.through()))
                .filter(one -> one != null)
                .collect(Collectors.toSet());
        LocalDate today = LocalDate.now(clock);
        Instant since = today.minusDays(1).atStartOfDay(clock.getZone()).toInstant();
        return today + " " + audit.lastChange(about, since) + " "
                + held.stream().map(InHand::toString).sorted().collect(Collectors.joining());
    }

    /** What runs for one young person, the most urgent first. */
    @Permitted(Permission.CARE_RECORD)
    public List<QueueRow> of(@About PersonId whose) {
        LocalDate today = LocalDate.now(clock);
        InHand here = new InHand(whose, How.ALLOCATED, null, null, null, null);
        return clocks.of(Set.of(whose), today).stream()
                .map(one -> row(one, here, Map.of(), today))
                .toList();
    }

    /** What left the queue of one young person with a reason, the latest first. */
    @Permitted(Permission.CARE_RECORD)
    public List<SettledView> settled(@About PersonId whose) {
        List<SettledClock> settled = settlements.of(whose);
        Map<PersonId, String> names = people.names(
                settled.stream().map(SettledClock::settledBy).distinct().toList());
        return settled.stream()
                .map(one -> new SettledView(
                        one.rule(),
                        one.started(),
                        one.reason(),
                        one.words(),
                        names.getOrDefault(one.settledBy(), ""),
                        LocalDate.ofInstant(one.settledAt(), clock.getZone())))
                .toList();
    }

    /** Takes a clock out of the queue; only one that runs, and for which nobody waits, can go, and it goes once. */
    @Permitted(Permission.SETTLE_CLOCK)
    public boolean settle(@About PersonId whose, String rule, LocalDate started, SettleReason reason, String words) {
        ClockKey key = new ClockKey(rule, whose, started);
        boolean isRunning = !clocks.isAwaited(rule)
                && clocks.of(Set.of(whose), LocalDate.now(clock)).stream()
                        .anyMatch(one -> one.key().equals(key.text()));
        if (isRunning) {
            settlements.add(new SettledClock(key, reason, words, caller.person(), clock.instant()));
        }
        return isRunning;
    }

    /** It runs again. */
    @Permitted(Permission.SETTLE_CLOCK)
    public void undo(@About PersonId whose, String rule, LocalDate started) {
        settlements
                .find(new ClockKey(rule, whose, started))
                .ifPresent(one -> one.undo(caller.person(), clock.instant()));
    }

    /** Each by the nearest way; a record that was opened in an emergency is nobody's to keep on time. */
    private Map<PersonId, InHand> held() {
        return caseloads.of(caller.person(), caller.roles()).stream()
                .filter(one -> one.how() != How.GLASS)
                .sorted(Comparator.comparing(InHand::how))
                .collect(Collectors.toMap(InHand::youngPerson, Function.identity(), (first, second) -> first));
    }

    private QueueRow row(RunningClock one, InHand held, Map<PersonId, String> names, LocalDate today) {
        return new QueueRow(
                one,
                names.getOrDefault(one.whose(), ""),
                held.how(),
                held.through() == null ? null : names.get(held.through()),
                clocks.isAwaited(one.rule()),
                law(one, today),
                today);
    }

    private QueueRow.Law law(RunningClock one, LocalDate today) {
        Optional<Deadline> limit = deadlines.get().find(one.rule(), today);
        return new QueueRow.Law(
                limit.map(Deadline::says).orElse(""),
                limit.map(found -> found.source().law()).orElse(""),
                limit.filter(found -> found.source().sure() != Sure.CONFIRMED).isPresent());
    }
}
