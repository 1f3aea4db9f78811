package uk.opendoor.family.log.mine;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.annotation.ManagedProperty;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Clock;
import java.time.LocalDate;
import java.util.UUID;
import uk.opendoor.family.ChangedMeanwhile;
import uk.opendoor.family.log.EntryView;
import uk.opendoor.family.log.LogKind;
import uk.opendoor.shared.Messages;
import uk.opendoor.web.Done;
import uk.opendoor.web.FieldErrors;
import uk.opendoor.web.Redirects;

/** A new entry, or one to be written anew. */
@Named
@RequestScoped
public class LogWritePage {

    private static final int NEW = -1;

    @Inject
    private LogService logs;

    @Inject
    private LogWriting writing;

    @Inject
    private Messages messages;

    @Inject
    private Done done;

    @Inject
    private Clock clock;

    @Inject
    @ManagedProperty("#{param.id}")
    private String id;

    private final FieldErrors errors = new FieldErrors();
    private LogForm form;
    private String entryId = UUID.randomUUID().toString();
    private int seen = NEW;
    private EntryView entry;
    private EntryView latest;

    @PostConstruct
    void load() {
        if (id.isEmpty()) {
            form = new LogForm(LocalDate.now(clock));
        } else {
            entry = logs.get(id);
            entryId = id;
            seen = entry.revision();
            form = new LogForm(entry);
        }
    }

    /** The page that is not there is not begun. */
    public void open() {}

    public void save() {
        TypedLog typed = new TypedLog(form, errors, messages, LocalDate.now(clock));
        if (!errors.isEmpty()) {
            return;
        }
        try {
            keep(typed);
            done.say("log");
            Redirects.to("/family/log/" + entryId);
        } catch (ChangedMeanwhile meanwhile) {
            showBoth();
        }
    }

    private void keep(TypedLog typed) {
        if (seen == NEW) {
            writing.write(entryId, typed.facts(), typed.promises());
        } else {
            writing.change(entryId, seen, typed.facts(), typed.promises());
        }
    }

    /** What stands there now, above what they typed. */
    private void showBoth() {
        latest = logs.get(entryId);
        seen = latest.revision();
        form.add(latest.promises());
        errors.add("said", messages.say(latest.thrownOn() == null ? "matter.conflict" : "logWrite.thrown"));
    }

    public boolean isOld() {
        return !id.isEmpty();
    }

    /** What is to be written anew, as it was when they opened it; null for a new entry. */
    public EntryView getEntry() {
        return entry;
    }

    /** What stands there now, if another window was faster; or null. */
    public EntryView getLatest() {
        return latest;
    }

    public LogKind[] getKinds() {
        return LogKind.values();
    }

    public LogForm getForm() {
        return form;
    }

    public FieldErrors getErrors() {
        return errors;
    }

    public String getEntryId() {
        return entryId;
    }

    public void setEntryId(String entryId) {
        this.entryId = entryId;
    }

    public int getSeen() {
        return seen;
    }

    public void setSeen(int seen) {
        this.seen = seen;
    }
}
