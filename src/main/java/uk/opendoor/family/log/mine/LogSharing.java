package uk.opendoor.family.log.mine;

import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import uk.opendoor.access.Caller;
import uk.opendoor.access.Permission;
import uk.opendoor.access.Permitted;
import uk.opendoor.access.Standing;
import uk.opendoor.access.UseCase;
import uk.opendoor.account.People;
import uk.opendoor.adviser.Allocation;
import uk.opendoor.adviser.Capacity;
import uk.opendoor.adviser.Workforce;
import uk.opendoor.family.ChangedMeanwhile;
import uk.opendoor.family.child.ChildView;
import uk.opendoor.family.child.FamilyService;
import uk.opendoor.family.log.LogEntries;
import uk.opendoor.family.log.LogEntry;
import uk.opendoor.family.log.LogShare;
import uk.opendoor.shared.FormId;
import uk.opendoor.shared.NotFound;
import uk.opendoor.shared.PersonId;

/**
 * A parent lets one worker read one entry, and takes it back. Only those are offered who work today, as social worker or
 * adviser, with a child of whose record the parent may see something. It is for that one person: neither their manager, nor
 * who stands in for them, nor who comes after them can read it.
 */
@UseCase
public class LogSharing {

    private LogEntries entries;
    private FamilyService family;
    private Workforce workforce;
    private People people;
    private Caller caller;
    private Clock clock;

    protected LogSharing() {}

    @Inject
    public LogSharing(
            LogEntries entries, FamilyService family, Workforce workforce, People people, Caller caller, Clock clock) {
        this.entries = entries;
        this.family = family;
        this.workforce = workforce;
        this.people = people;
        this.caller = caller;
        this.clock = clock;
    }

    /** Those who can be chosen, child by child. */
    @Permitted(Permission.OWN_LOG)
    public List<Reader> readers() {
        Map<ChildView, List<Allocation>> workers = new LinkedHashMap<>();
        family.mine().stream()
                .filter(child -> child.kind().standing() == Standing.PARENT)
                .forEach(child -> workers.put(child, workers(child.id())));
        Map<PersonId, String> names = people.names(workers.values().stream()
                .flatMap(List::stream)
                .map(Allocation::worker)
                .distinct()
                .toList());
        return workers.entrySet().stream()
                .flatMap(child -> child.getValue().stream().map(worker -> reader(child.getKey(), worker, names)))
                .toList();
    }

    private static Reader reader(ChildView child, Allocation allocation, Map<PersonId, String> names) {
        PersonId worker = allocation.worker();
        return new Reader(child.id(), child.name(), worker, names.getOrDefault(worker, ""), allocation.capacity());
    }

    private List<Allocation> workers(PersonId child) {
        return workforce.workingWith(child, LocalDate.now(clock)).stream()
                .filter(one -> one.capacity() != Capacity.REVIEWING_OFFICER)
                .filter(one -> !one.worker().equals(caller.person()))
                .toList();
    }

    /**
     * Shares it; with whom it is shared already, it stays shared.
     *
     * @param shareId made with the question
     * @param seen which revision of the entry the question was about
     * @throws ChangedMeanwhile if the entry says something else since then
     */
    @Permitted(Permission.SHARE_LOG)
    public void share(String shareId, String entryId, int seen, String readerKey) {
        new FormId(shareId);
        LogEntry entry = entries.entry(caller.person(), entryId)
                .filter(one -> one.thrownAt() == null)
                .orElseThrow(NotFound::new);
        Reader reader = readers().stream()
                .filter(one -> one.getKey().equals(readerKey))
                .findFirst()
                .orElseThrow(NotFound::new);
        if (entry.revision() != seen) {
            throw new ChangedMeanwhile();
        }
        boolean shared = entries.shares(List.of(entry)).stream()
                .anyMatch(one -> one.isLive() && one.isWith(reader.worker(), reader.child()));
        if (!shared) {
            entries.add(new LogShare(shareId, entry, reader.child(), reader.worker(), reader.as(), clock.instant()));
            entries.flush();
        }
    }

    /** Takes it back, at once; to do so twice is to do so. */
    @Permitted(Permission.UNSHARE_LOG)
    public void unshare(String shareId) {
        LogShare share = entries.share(caller.person(), shareId).orElseThrow(NotFound::new);
        entries.shares(List.of(share.entry())).stream()
                .filter(LogShare::isLive)
                .filter(one -> one.isWith(share.worker(), share.child()))
                .forEach(one -> one.end(clock.instant()));
    }
}
