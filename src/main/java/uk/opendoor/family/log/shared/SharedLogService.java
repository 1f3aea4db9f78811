package uk.opendoor.family.log.shared;

import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import uk.opendoor.access.About;
import uk.opendoor.access.Caller;
import uk.opendoor.access.Permission;
import uk.opendoor.access.Permitted;
import uk.opendoor.access.Standing;
import uk.opendoor.access.UseCase;
import uk.opendoor.account.Accounts;
import uk.opendoor.account.People;
import uk.opendoor.adviser.Capacity;
import uk.opendoor.adviser.Workforce;
import uk.opendoor.audit.AuditTrail;
import uk.opendoor.audit.Deed;
import uk.opendoor.audit.Event;
import uk.opendoor.family.Relation;
import uk.opendoor.family.Relations;
import uk.opendoor.family.log.EntryView;
import uk.opendoor.family.log.LogEntries;
import uk.opendoor.family.log.LogEntry;
import uk.opendoor.family.log.LogFacts;
import uk.opendoor.family.log.LogShare;
import uk.opendoor.family.log.LogViews;
import uk.opendoor.shared.NotFound;
import uk.opendoor.shared.PersonId;

/**
 * What parents shared with this worker, as the one who works with a child. It must be shared with them by name, they must
 * be allocated to that child today (to stand in, or to have broken glass, is not enough), and the parent must still be the
 * child's family and have an open account, so that they can take it back.
 */
@UseCase
public class SharedLogService {

    private LogEntries entries;
    private LogViews views;
    private Relations relations;
    private Workforce workforce;
    private People people;
    private Accounts accounts;
    private AuditTrail audit;
    private Caller caller;
    private Clock clock;

    protected SharedLogService() {}

    @Inject
    public SharedLogService(
            LogEntries entries,
            LogViews views,
            Relations relations,
            Workforce workforce,
            People people,
            Accounts accounts,
            AuditTrail audit,
            Caller caller,
            Clock clock) {
        this.entries = entries;
        this.views = views;
        this.relations = relations;
        this.workforce = workforce;
        this.people = people;
        this.accounts = accounts;
        this.audit = audit;
        this.caller = caller;
        this.clock = clock;
    }

    /** What there is to read, the latest first. To see that there is something is not yet to read it. */
    @Permitted(Permission.SHARED_LOG)
    public List<SharedEntry> of(@About PersonId child) {
        List<LogShare> shares = readable(child);
        Map<PersonId, String> writers = people.names(
                shares.stream().map(share -> share.entry().whose()).distinct().toList());
        return shares.stream().map(share -> view(share, List.of(), writers)).toList();
    }

    /** Reads one. It is written down with the parent's record, and the parent sees it at the entry. */
    @Permitted(Permission.SHARED_LOG)
    public SharedEntry read(@About PersonId child, String entryId) {
        LogShare share = readable(child).stream()
                .filter(one -> one.entry().entryId().equals(entryId))
                .findFirst()
                .orElseThrow(NotFound::new);
        LogEntry entry = share.entry();
        SharedEntry view = view(share, views.promises(entry), people.names(List.of(entry.whose())));
        entries.noteRead(share, clock.instant());
        audit.record(new Event(
                Deed.SEEN,
                caller.person(),
                caller.roleNames(),
                entry.whose(),
                Permission.SHARED_LOG.name(),
                null,
                caller.from()));
        return view;
    }

    private List<LogShare> readable(PersonId child) {
        if (!worksWith(child)) {
            return List.of();
        }
        List<LogShare> shares = entries.sharedWith(caller.person(), child);
        Set<PersonId> writers = shares.isEmpty() ? Set.of() : parents(child);
        return shares.stream()
                .filter(share -> writers.contains(share.entry().whose()))
                .toList();
    }

    private boolean worksWith(PersonId child) {
        return workforce.workingWith(child, today()).stream()
                .filter(one -> one.capacity() != Capacity.REVIEWING_OFFICER)
                .anyMatch(one -> one.worker().equals(caller.person()));
    }

    private Set<PersonId> parents(PersonId child) {
        return relations.of(child).stream()
                .filter(relation -> relation.standing() == Standing.PARENT && relation.isLiveOn(today()))
                .map(Relation::kin)
                .filter(accounts::isOpen)
                .collect(Collectors.toSet());
    }

    private SharedEntry view(LogShare share, List<EntryView.Promised> promises, Map<PersonId, String> writers) {
        LogEntry entry = share.entry();
        LogFacts facts = entry.facts();
        return new SharedEntry(
                entry.entryId(),
                writers.getOrDefault(entry.whose(), ""),
                facts.kind(),
                facts.on(),
                facts.at(),
                facts.who(),
                facts.role(),
                facts.said(),
                promises,
                moment(share.sharedAt()),
                entry.changedAt().isAfter(share.sharedAt()) ? moment(entry.changedAt()) : null,
                share.firstReadAt() != null);
    }

    private LocalDateTime moment(Instant at) {
        return LocalDateTime.ofInstant(at, clock.getZone());
    }

    private LocalDate today() {
        return LocalDate.now(clock);
    }
}
