package uk.opendoor.family.log;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toMap;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Map;
import uk.opendoor.access.Caller;
import uk.opendoor.access.Role;
import uk.opendoor.account.People;
import uk.opendoor.family.child.ChildView;
import uk.opendoor.family.child.FamilyService;
import uk.opendoor.shared.PersonId;

/** Entries with what belongs to them, for the one who wrote them: as many queries for one as for all. */
@ApplicationScoped
public class LogViews {

    private LogEntries entries;
    private People people;
    private FamilyService family;
    private Caller caller;
    private Clock clock;

    protected LogViews() {}

    @Inject
    public LogViews(LogEntries entries, People people, FamilyService family, Caller caller, Clock clock) {
        this.entries = entries;
        this.people = people;
        this.family = family;
        this.caller = caller;
        this.clock = clock;
    }

    public EntryView of(LogEntry entry) {
        return of(List.of(entry)).get(0);
    }

    /** What was promised in one, and nothing of who may read it. */
    public List<EntryView.Promised> promises(LogEntry entry) {
        return entries.promises(List.of(entry)).stream().map(this::view).toList();
    }

    public List<EntryView> of(List<LogEntry> all) {
        Map<LogEntry, List<LogPromise>> promises =
                entries.promises(all).stream().collect(groupingBy(LogPromise::entry));
        Map<LogEntry, List<LogShare>> shares = entries.shares(all).stream().collect(groupingBy(LogShare::entry));
        Names names = names(shares.values().stream().flatMap(List::stream).toList());
        return all.stream()
                .map(entry -> view(
                        entry,
                        promises.getOrDefault(entry, List.of()).stream()
                                .map(this::view)
                                .toList(),
                        shares.getOrDefault(entry, List.of()).stream()
                                .map(share -> view(share, names))
                                .toList()))
                .toList();
    }

    private record Names(Map<PersonId, String> workers, Map<PersonId, String> children) {}

    private Names names(List<LogShare> shares) {
        if (shares.isEmpty()) {
            return new Names(Map.of(), Map.of());
        }
        return new Names(
                people.names(shares.stream().map(LogShare::worker).distinct().toList()), children());
    }

    /** Whoever is family no more keeps their log, but not the names of the children. */
    private Map<PersonId, String> children() {
        List<ChildView> mine = caller.has(Role.FAMILY_MEMBER) ? family.mine() : List.of();
        return mine.stream().filter(child -> child.name() != null).collect(toMap(ChildView::id, ChildView::name));
    }

    private EntryView view(LogEntry entry, List<EntryView.Promised> promises, List<EntryView.Shared> shares) {
        LogFacts facts = entry.facts();
        return new EntryView(
                entry.entryId(),
                facts.kind(),
                facts.on(),
                facts.at(),
                facts.who(),
                facts.role(),
                facts.said(),
                promises,
                shares,
                entry.revision(),
                entry.thrownAt() == null ? null : moment(entry.thrownAt()).toLocalDate());
    }

    private EntryView.Promised view(LogPromise promise) {
        PromiseFacts facts = promise.facts();
        boolean late =
                promise.doneOn() == null && facts.due() != null && facts.due().isBefore(LocalDate.now(clock));
        return new EntryView.Promised(facts.promiseId(), facts.what(), facts.by(), facts.due(), promise.doneOn(), late);
    }

    private EntryView.Shared view(LogShare share, Names names) {
        return new EntryView.Shared(
                share.shareId(),
                names.workers().getOrDefault(share.worker(), ""),
                share.capacity(),
                names.children().get(share.child()),
                moment(share.sharedAt()),
                moment(share.endedAt()),
                moment(share.firstReadAt()),
                moment(share.lastReadAt()));
    }

    /** As the clock stood in England; null stays null. */
    private LocalDateTime moment(Instant at) {
        return at == null ? null : LocalDateTime.ofInstant(at, clock.getZone());
    }
}
