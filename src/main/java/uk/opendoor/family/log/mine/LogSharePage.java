package uk.opendoor.family.log.mine;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.annotation.ManagedProperty;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import uk.opendoor.family.ChangedMeanwhile;
import uk.opendoor.family.log.EntryView;
import uk.opendoor.shared.NotFound;
import uk.opendoor.web.Buttons;
import uk.opendoor.web.Done;
import uk.opendoor.web.Redirects;

/** Who may read this entry? First the person is chosen, then the question names them; nothing is shared before the answer. */
@Named
@RequestScoped
public class LogSharePage {

    @Inject
    private LogService logs;

    @Inject
    private LogSharing sharing;

    @Inject
    private Done done;

    @Inject
    @ManagedProperty("#{param.id}")
    private String id;

    private EntryView entry;
    private List<Reader> readers;
    private Optional<Reader> asked = Optional.empty();
    private boolean changed;

    @PostConstruct
    void load() {
        entry = logs.get(id);
        if (entry.thrownOn() != null) {
            throw new NotFound();
        }
        readers = sharing.readers();
    }

    /** Asks about the one who was chosen, or shares, if that was the answer. */
    public void press() {
        Buttons.pressed("ask").ifPresent(this::ask);
        Buttons.pressed("yes").ifPresent(this::share);
    }

    private void ask(String key) {
        asked = readers.stream().filter(one -> one.getKey().equals(key)).findFirst();
    }

    private void share(String key) {
        try {
            sharing.share(Buttons.pressed("share").orElse(""), id, seen(), key);
            done.say("logShared");
            Redirects.to("/family/log/" + id);
        } catch (ChangedMeanwhile meanwhile) {
            changed = true;
            load();
            ask(key);
        }
    }

    private static int seen() {
        return Buttons.pressed("seen")
                .filter(text -> text.matches("[0-9]{1,9}"))
                .map(Integer::valueOf)
                .orElseThrow(NotFound::new);
    }

    public EntryView getEntry() {
        return entry;
    }

    public List<Reader> getReaders() {
        return readers;
    }

    /** Whom the question is about, or null. */
    public Reader getAsked() {
        return asked.orElse(null);
    }

    /** Whether the entry says something else than when they were asked. */
    public boolean isChanged() {
        return changed;
    }

    public String getShareId() {
        return UUID.randomUUID().toString();
    }

    public String getAddress() {
        return "/family/log/" + id;
    }
}
