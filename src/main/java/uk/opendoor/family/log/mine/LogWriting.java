package uk.opendoor.family.log.mine;

import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import uk.opendoor.access.Caller;
import uk.opendoor.access.Permission;
import uk.opendoor.access.Permitted;
import uk.opendoor.access.UseCase;
import uk.opendoor.family.ChangedMeanwhile;
import uk.opendoor.family.log.LogEntries;
import uk.opendoor.family.log.LogEntry;
import uk.opendoor.family.log.LogFacts;
import uk.opendoor.family.log.LogPromise;
import uk.opendoor.family.log.PromiseFacts;
import uk.opendoor.shared.FormId;
import uk.opendoor.shared.NotFound;
import uk.opendoor.shared.PersonId;

/** A parent writes in their own log. */
@UseCase
public class LogWriting {

    private LogEntries entries;
    private Caller caller;
    private Clock clock;

    protected LogWriting() {}

    @Inject
    public LogWriting(LogEntries entries, Caller caller, Clock clock) {
        this.entries = entries;
        this.caller = caller;
        this.clock = clock;
    }

    /**
     * Keeps a new entry; the same form sent twice is one entry.
     *
     * @throws ChangedMeanwhile if the form came back with other words: neither may be lost
     */
    @Permitted(Permission.WRITE_LOG)
    public void write(String entryId, LogFacts facts, List<PromiseFacts> promises) {
        new FormId(entryId);
        promises.forEach(promise -> new FormId(promise.promiseId()));
        Optional<LogEntry> before = entries.entry(me(), entryId);
        if (before.isEmpty()) {
            LogEntry entry = new LogEntry(entryId, me(), facts, promises, clock.instant());
            entries.add(entry);
            for (int place = 0; place < promises.size(); place++) {
                entries.add(new LogPromise(entry, promises.get(place), place));
            }
            entries.flush();
        } else if (!isSame(before.get(), facts, promises)) {
            throw new ChangedMeanwhile();
        }
    }

    /**
     * Writes an entry anew, with its promises: those that are missing are taken out, and what was ticked off stays so. One
     * that was thrown away is brought back by it.
     *
     * @param seen which revision they saw
     * @throws ChangedMeanwhile if it was changed or thrown away since then, in another window
     */
    @Permitted(Permission.WRITE_LOG)
    public void change(String entryId, int seen, LogFacts facts, List<PromiseFacts> promises) {
        LogEntry entry = get(entryId);
        if (isSame(entry, facts, promises)) {
            return;
        }
        if (entry.revision() != seen) {
            throw new ChangedMeanwhile();
        }
        promises.forEach(promise -> new FormId(promise.promiseId()));
        entry.change(facts, promises, clock.instant());
        entry.bringBack();
        changePromises(entry, promises);
        entries.flush();
    }

    private void changePromises(LogEntry entry, List<PromiseFacts> wanted) {
        Map<String, LogPromise> before =
                promises(entry).stream().collect(Collectors.toMap(LogPromise::promiseId, Function.identity()));
        for (int place = 0; place < wanted.size(); place++) {
            PromiseFacts facts = wanted.get(place);
            LogPromise there = before.remove(facts.promiseId());
            if (there == null) {
                entries.add(new LogPromise(entry, facts, place));
            } else {
                there.change(facts, place);
            }
        }
        before.values().forEach(entries::remove);
    }

    private boolean isSame(LogEntry entry, LogFacts facts, List<PromiseFacts> wanted) {
        return entry.thrownAt() == null
                && entry.facts().equals(facts)
                && promises(entry).stream().map(LogPromise::facts).toList().equals(wanted);
    }

    private List<LogPromise> promises(LogEntry entry) {
        return entries.promises(List.of(entry));
    }

    /** It can be brought back for a time; nobody can read it any more, whomever it was shared with. To do so twice is to do so. */
    @Permitted(Permission.WRITE_LOG)
    public void throwAway(String entryId) {
        LogEntry entry = get(entryId);
        if (entry.thrownAt() == null) {
            entry.throwAway(clock.instant());
            entries.shares(List.of(entry)).forEach(share -> share.end(clock.instant()));
        }
    }

    /** It is as it was, but shared with nobody. */
    @Permitted(Permission.WRITE_LOG)
    public void bringBack(String entryId) {
        get(entryId).bringBack();
    }

    /** Ticks off a promise as kept, today. */
    @Permitted(Permission.WRITE_LOG)
    public void keep(String promiseId) {
        promise(promiseId).keep(LocalDate.now(clock));
    }

    /** It is not kept after all. */
    @Permitted(Permission.WRITE_LOG)
    public void reopen(String promiseId) {
        promise(promiseId).reopen();
    }

    private LogPromise promise(String promiseId) {
        return entries.promise(me(), promiseId).orElseThrow(NotFound::new);
    }

    private LogEntry get(String entryId) {
        return entries.entry(me(), entryId)
                .filter(entry -> entry.isThereAt(clock.instant()))
                .orElseThrow(NotFound::new);
    }

    private PersonId me() {
        return caller.person();
    }
}
