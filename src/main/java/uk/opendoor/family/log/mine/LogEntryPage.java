package uk.opendoor.family.log.mine;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.annotation.ManagedProperty;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import uk.opendoor.family.log.EntryView;
import uk.opendoor.web.Buttons;
import uk.opendoor.web.Done;
import uk.opendoor.web.Redirects;

/** One entry of my log, and what I can do with it. */
@Named
@RequestScoped
public class LogEntryPage {

    @Inject
    private LogService logs;

    @Inject
    private LogWriting writing;

    @Inject
    private LogSharing sharing;

    @Inject
    private Done done;

    @Inject
    @ManagedProperty("#{param.id}")
    private String id;

    private EntryView entry;

    @PostConstruct
    void load() {
        entry = logs.get(id);
    }

    /** Does what the button that was pressed says. */
    public void press() {
        Buttons.pressed("keep").ifPresent(promise -> {
            writing.keep(promise);
            finish("logKept", getAddress());
        });
        Buttons.pressed("reopen").ifPresent(promise -> {
            writing.reopen(promise);
            finish("logReopened", getAddress());
        });
        Buttons.pressed("unshare").ifPresent(share -> {
            sharing.unshare(share);
            finish("logUnshared", getAddress());
        });
        Buttons.pressed("throw").ifPresent(sure -> {
            writing.throwAway(id);
            finish("logThrown", getAddress());
        });
        Buttons.pressed("back").ifPresent(sure -> {
            writing.bringBack(id);
            finish("logBack", getAddress());
        });
    }

    private void finish(String what, String to) {
        done.say(what);
        Redirects.to(to);
    }

    public EntryView getEntry() {
        return entry;
    }

    public boolean isThrown() {
        return entry.thrownOn() != null;
    }

    public String getAddress() {
        return "/family/log/" + id;
    }
}
