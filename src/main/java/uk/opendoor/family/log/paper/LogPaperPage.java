package uk.opendoor.family.log.paper;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.annotation.ManagedProperty;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import uk.opendoor.family.log.EntryView;
import uk.opendoor.family.log.LogWords;
import uk.opendoor.family.log.mine.LogService;
import uk.opendoor.shared.Messages;
import uk.opendoor.web.SentCsv;
import uk.opendoor.web.SentPdf;
import uk.opendoor.web.Sheet;

/** My whole log, to take along: a page to print, a PDF, and a table for a spreadsheet. */
@Named
@RequestScoped
public class LogPaperPage {

    private static final List<String> COLUMNS = List.of("on", "at", "kind", "who", "role", "said", "promises");

    @Inject
    private LogService logs;

    @Inject
    private LogWords words;

    @Inject
    private Messages messages;

    @Inject
    private Clock clock;

    @Inject
    @ManagedProperty("#{param.large}")
    private String large;

    private List<EntryView> entries;

    @PostConstruct
    void load() {
        entries = logs.all();
    }

    /** The page that is not there is not begun. */
    public void open() {}

    public void sendPdf() {
        SentPdf.send("notes.pdf", sheet(), isLarge());
    }

    public void sendTable() {
        List<String> columns = COLUMNS.stream()
                .map(column -> messages.say("logTable." + column))
                .toList();
        SentCsv.send("notes.csv", columns, entries.stream().map(this::row).toList());
    }

    private List<String> row(EntryView entry) {
        return List.of(
                entry.on().toString(),
                words.time(entry.at()),
                words.kind(entry.kind()),
                entry.who(),
                entry.role(),
                entry.said(),
                String.join("\n", entry.promises().stream().map(words::promise).toList()));
    }

    private Sheet sheet() {
        return new LogSheet(messages, words).of(entries, LocalDate.now(clock));
    }

    /** In large print. */
    public boolean isLarge() {
        return "true".equals(large);
    }

    public String getHtml() {
        return sheet().html();
    }
}
