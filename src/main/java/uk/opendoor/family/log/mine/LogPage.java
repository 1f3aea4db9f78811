package uk.opendoor.family.log.mine;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import uk.opendoor.family.log.EntryView;
import uk.opendoor.family.log.LogKind;
import uk.opendoor.family.log.LogQuestion;
import uk.opendoor.web.Buttons;
import uk.opendoor.web.Done;
import uk.opendoor.web.Redirects;

/** My log, the latest first, or what I look for in it. What is looked for is sent as a form: it stands in no address. */
@Named
@RequestScoped
public class LogPage {

    private static final String HERE = "/family/log";
    private static final int LONGEST = 100;

    @Inject
    private LogService logs;

    @Inject
    private LogWriting writing;

    @Inject
    private Done done;

    private LogQuestion question;
    private int part;
    private LogPart found;
    private long thrown;

    @PostConstruct
    void load() {
        question = new LogQuestion(
                typed("words"),
                Stream.of(LogKind.values())
                        .filter(one -> one.name().equals(typed("kind")))
                        .findFirst(),
                !typed("open").isEmpty());
        part = Optional.of(typed("part"))
                .filter(text -> text.matches("[0-9]{1,3}"))
                .map(Integer::valueOf)
                .orElse(0);
        found = logs.find(question, part);
        thrown = logs.countThrown();
    }

    private static String typed(String field) {
        String text = Buttons.pressed(field).orElse("").strip();
        return text.substring(0, Math.min(text.length(), LONGEST));
    }

    /** Ticks off a promise, or takes the tick back, if that button was pressed. */
    public void press() {
        Buttons.pressed("keep").ifPresent(promise -> {
            writing.keep(promise);
            finish("logKept");
        });
        Buttons.pressed("reopen").ifPresent(promise -> {
            writing.reopen(promise);
            finish("logReopened");
        });
    }

    private void finish(String what) {
        done.say(what);
        Redirects.to(HERE);
    }

    public List<EntryView> getEntries() {
        return found.entries();
    }

    public boolean isEarlier() {
        return found.more();
    }

    public int getPart() {
        return part;
    }

    public String getWords() {
        return question.words();
    }

    /** The kind that is looked for, or nothing. */
    public String getKind() {
        return question.kind().map(LogKind::name).orElse("");
    }

    public boolean isOpen() {
        return question.open();
    }

    /** Whether something is looked for. */
    public boolean isAsked() {
        return !question.isAnything();
    }

    public LogKind[] getKinds() {
        return LogKind.values();
    }

    /** How many can be brought back. */
    public long getThrown() {
        return thrown;
    }
}
