package uk.opendoor.family.log.paper;

import java.time.LocalDate;
import java.util.List;
import uk.opendoor.family.log.EntryView;
import uk.opendoor.family.log.LogWords;
import uk.opendoor.shared.Messages;
import uk.opendoor.web.Sheet;

/** A log on paper: one heading for each entry, the latest first. Whose it is does not stand on it. */
final class LogSheet {

    private final Messages messages;
    private final LogWords words;

    LogSheet(Messages messages, LogWords words) {
        this.messages = messages;
        this.words = words;
    }

    Sheet of(List<EntryView> entries, LocalDate today) {
        String title = messages.say("log.title");
        Sheet sheet = new Sheet(title).heading(1, title).words(messages.say("logPaper.made", today));
        if (entries.isEmpty()) {
            sheet.words(messages.say("logPaper.none"));
        }
        entries.forEach(entry -> add(sheet, entry));
        return sheet;
    }

    private void add(Sheet sheet, EntryView entry) {
        sheet.heading(2, words.when(entry) + ". " + words.kind(entry.kind()))
                .words(messages.say("logPaper.whom"), words.whom(entry))
                .words(messages.say("logWrite.said"), entry.said());
        if (!entry.promises().isEmpty()) {
            sheet.heading(3, messages.say("logPromise.title"))
                    .list(entry.promises().stream().map(words::promise).toList());
        }
    }
}
