package uk.opendoor.family.log;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.json.Json;
import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonObjectBuilder;
import jakarta.json.JsonValue;
import java.time.Clock;
import java.util.List;
import java.util.stream.Stream;
import uk.opendoor.account.Held;
import uk.opendoor.shared.PersonId;

/** Their log, with what they threw away and could still bring back. */
@ApplicationScoped
public class HeldLog implements Held {

    private LogEntries entries;
    private LogViews views;
    private LogWords words;
    private Clock clock;

    protected HeldLog() {}

    @Inject
    public HeldLog(LogEntries entries, LogViews views, LogWords words, Clock clock) {
        this.entries = entries;
        this.views = views;
        this.words = words;
        this.clock = clock;
    }

    @Override
    public String section() {
        return "log";
    }

    @Override
    public JsonValue of(PersonId person) {
        List<LogEntry> all = Stream.concat(
                        entries.all(person).stream(), entries.thrown(person, clock.instant()).stream())
                .toList();
        JsonArrayBuilder held = Json.createArrayBuilder();
        if (!all.isEmpty()) {
            views.of(all).forEach(entry -> held.add(json(entry)));
        }
        return held.build();
    }

    private JsonObjectBuilder json(EntryView entry) {
        JsonArrayBuilder promises = Json.createArrayBuilder();
        entry.promises().stream().map(words::promise).forEach(promises::add);
        JsonArrayBuilder readers = Json.createArrayBuilder();
        entry.getLive().stream().map(EntryView.Shared::name).forEach(readers::add);
        return Json.createObjectBuilder()
                .add("at", words.when(entry))
                .add("way", words.kind(entry.kind()))
                .add("who", entry.who())
                .add("as", entry.role())
                .add("words", entry.said())
                .add("promises", promises)
                .add("sharedWith", readers)
                .add("thrownAway", entry.thrownOn() != null);
    }
}
