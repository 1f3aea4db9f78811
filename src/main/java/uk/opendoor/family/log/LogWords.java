package uk.opendoor.family.log;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalTime;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import uk.opendoor.shared.Messages;

/** An entry in words, for paper, for a table and for the copy of what is held. */
@ApplicationScoped
public class LogWords {

    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("HH:mm", Locale.UK);

    private Messages messages;

    protected LogWords() {}

    @Inject
    public LogWords(Messages messages) {
        this.messages = messages;
    }

    public String kind(LogKind kind) {
        return messages.say("logKind." + kind);
    }

    /** {@code 10:15}, or nothing if they did not know. */
    public String time(LocalTime at) {
        return at == null ? "" : TIME.format(at);
    }

    /** {@code 3 March 2026, 10:15}. */
    public String when(EntryView entry) {
        String day = Messages.day(entry.on());
        return entry.at() == null ? day : day + ", " + time(entry.at());
    }

    /** {@code Sam, social worker}: whom it was with. */
    public String whom(EntryView entry) {
        return entry.role().isEmpty() ? entry.who() : entry.who() + ", " + entry.role();
    }

    /** {@code Book an interpreter (Sam, by 5 March 2026): not kept yet}. */
    public String promise(EntryView.Promised promise) {
        String by = promise.due() == null ? "" : messages.say("logPromise.due", promise.due());
        String whoAndWhen = promise.by().isEmpty() || by.isEmpty() ? promise.by() + by : promise.by() + ", " + by;
        String state = promise.doneOn() == null
                ? messages.say("logPromise.open")
                : messages.say("logPromise.done", promise.doneOn());
        return promise.what() + (whoAndWhen.isEmpty() ? "" : " (" + whoAndWhen + ")") + ": " + state;
    }
}
