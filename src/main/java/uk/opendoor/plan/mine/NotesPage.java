package uk.opendoor.plan.mine;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.annotation.ManagedProperty;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.UUID;
import uk.opendoor.access.Caller;
import uk.opendoor.plan.MovedOn;
import uk.opendoor.plan.PrivateNote;
import uk.opendoor.shared.Messages;
import uk.opendoor.shared.NotFound;
import uk.opendoor.web.Buttons;
import uk.opendoor.web.Done;
import uk.opendoor.web.FieldErrors;
import uk.opendoor.web.FreeText;
import uk.opendoor.web.Redirects;

/** My private notes; with {@code ?note=} one of them, to write it anew. */
@Named
@RequestScoped
public class NotesPage {

    private static final String HERE = "/me/plan/notes";
    private static final int NEW = -1;

    @Inject
    private NotesService service;

    @Inject
    private Caller caller;

    @Inject
    private Messages messages;

    @Inject
    private Done done;

    @Inject
    @ManagedProperty("#{param.note}")
    private String chosen;

    private final FieldErrors errors = new FieldErrors();
    private List<NoteView> notes = List.of();
    private String noteId = UUID.randomUUID().toString();
    private int seen = NEW;
    private String words;
    private String latest = "";

    @PostConstruct
    void load() {
        read();
        if (!chosen.isEmpty()) {
            NoteView note = note(chosen);
            noteId = note.noteId();
            seen = note.revision();
            words = note.words();
        }
    }

    /** Shares, stops sharing or throws away, if such a button was pressed. */
    public void press() {
        Buttons.pressed("share").ifPresent(note -> {
            service.share(caller.person(), note);
            finish("noteShared");
        });
        Buttons.pressed("unshare").ifPresent(note -> {
            service.unshare(caller.person(), note);
            finish("noteShut");
        });
        Buttons.pressed("remove").ifPresent(note -> {
            service.remove(caller.person(), note);
            finish("noteGone");
        });
    }

    private void read() {
        notes = service.mine(caller.person());
    }

    private NoteView note(String id) {
        return notes.stream()
                .filter(note -> note.noteId().equals(id))
                .findFirst()
                .orElseThrow(NotFound::new);
    }

    public void write() {
        FreeText typed = new FreeText("words", "notes.words", words);
        typed.check(1, PrivateNote.LENGTH, errors, messages);
        if (errors.isEmpty()) {
            keep(typed.text());
        }
    }

    private void keep(String text) {
        if (seen == NEW) {
            service.write(caller.person(), noteId, text);
            finish("note");
            return;
        }
        try {
            service.rewrite(caller.person(), noteId, seen, text);
            finish("note");
        } catch (MovedOn meanwhile) {
            read();
            latest = note(noteId).words();
            seen = note(noteId).revision();
            errors.add("words", messages.say("matter.conflict"));
        }
    }

    private void finish(String what) {
        done.say(what);
        Redirects.to(HERE);
    }

    public List<NoteView> getNotes() {
        return notes;
    }

    public FieldErrors getErrors() {
        return errors;
    }

    /** What the note says now, if it was written anew in another window meanwhile. */
    public String getLatest() {
        return latest;
    }

    public boolean isOld() {
        return seen != NEW;
    }

    public String getNoteId() {
        return noteId;
    }

    public void setNoteId(String noteId) {
        this.noteId = noteId;
    }

    public int getSeen() {
        return seen;
    }

    public void setSeen(int seen) {
        this.seen = seen;
    }

    public String getWords() {
        return words;
    }

    public void setWords(String words) {
        this.words = words;
    }
}
