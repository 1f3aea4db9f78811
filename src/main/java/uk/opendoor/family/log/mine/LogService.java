package uk.opendoor.family.log.mine;

import jakarta.inject.Inject;
import java.time.Clock;
import java.util.List;
import uk.opendoor.access.Caller;
import uk.opendoor.access.Permission;
import uk.opendoor.access.Permitted;
import uk.opendoor.access.UseCase;
import uk.opendoor.family.log.EntryView;
import uk.opendoor.family.log.LogEntries;
import uk.opendoor.family.log.LogEntry;
import uk.opendoor.family.log.LogQuestion;
import uk.opendoor.family.log.LogViews;
import uk.opendoor.shared.NotFound;
import uk.opendoor.shared.PersonId;

/** A parent reads their own log. There is no way to ask for anybody else's: whose it is, is always who asks. */
@UseCase
public class LogService {

    private LogEntries entries;
    private LogViews views;
    private Caller caller;
    private Clock clock;

    protected LogService() {}

    @Inject
    public LogService(LogEntries entries, LogViews views, Caller caller, Clock clock) {
        this.entries = entries;
        this.views = views;
        this.caller = caller;
        this.clock = clock;
    }

    /** @param part 0 for the latest */
    @Permitted(Permission.OWN_LOG)
    public LogPart find(LogQuestion question, int part) {
        List<LogEntry> found = entries.find(me(), question, part);
        boolean more = found.size() > LogEntries.PAGE;
        return new LogPart(views.of(found.stream().limit(LogEntries.PAGE).toList()), more);
    }

    /** One entry, also one that was thrown away and can be brought back. */
    @Permitted(Permission.OWN_LOG)
    public EntryView get(String entryId) {
        return entries.entry(me(), entryId)
                .filter(entry -> entry.isThereAt(clock.instant()))
                .map(views::of)
                .orElseThrow(NotFound::new);
    }

    /** All of it, the latest first. */
    @Permitted(Permission.OWN_LOG)
    public List<EntryView> all() {
        return views.of(entries.all(me()));
    }

    /** What was thrown away and can be brought back, the latest first. */
    @Permitted(Permission.OWN_LOG)
    public List<EntryView> thrown() {
        return views.of(entries.thrown(me(), clock.instant()));
    }

    /** How many can be brought back. */
    @Permitted(Permission.OWN_LOG)
    public long countThrown() {
        return entries.countThrown(me(), clock.instant());
    }

    private PersonId me() {
        return caller.person();
    }
}
