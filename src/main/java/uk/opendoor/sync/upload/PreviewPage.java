package uk.opendoor.sync.upload;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.annotation.ManagedProperty;
import jakarta.faces.context.ExternalContext;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.stream.Stream;
import uk.opendoor.sync.Outcome;
import uk.opendoor.web.Buttons;
import uk.opendoor.web.Done;
import uk.opendoor.web.Redirects;

/** What a file would change, row by row, and the button that changes it; afterwards what it has changed. */
@Named
@RequestScoped
public class PreviewPage {

    /** In seconds. */
    private static final String LOOK_AGAIN = "2";

    @Inject
    private UploadService service;

    @Inject
    private Importing importing;

    @Inject
    private Done done;

    @Inject
    @ManagedProperty("#{param.id}")
    private String id;

    @Inject
    @ManagedProperty("#{param.show}")
    private String show;

    @Inject
    @ManagedProperty("#{param.part}")
    private String asked;

    private Outcome chosen;
    private int part;
    private UploadView file;

    @PostConstruct
    void load() {
        chosen = Stream.of(Outcome.values())
                .filter(one -> one.word().equals(show))
                .findFirst()
                .orElse(null);
        part = asked != null && asked.matches("[0-9]{1,3}") ? Integer.parseInt(asked) : 0;
        file = service.see(id, chosen, part);
        if (file.running() && file.left() > 0) {
            lookAgain();
        }
    }

    /** Imports what was looked at, if that was pressed; pressed twice it is done once. */
    public void press() {
        Buttons.pressed("import").ifPresent(pressed -> {
            importing.carryOut(id);
            if (service.see(id, null, 0).left() == 0) {
                done.say("imported");
            }
            Redirects.to(getHere());
        });
    }

    /** While it goes on the browser asks again by itself; no script is needed. */
    private void lookAgain() {
        ExternalContext page = FacesContext.getCurrentInstance().getExternalContext();
        page.setResponseHeader("Refresh", LOOK_AGAIN);
    }

    /** The key of what the page is called. */
    public String getTitle() {
        return !file.begun() ? "import.preview.title" : file.left() > 0 ? "import.going.title" : "import.done.title";
    }

    public UploadView getFile() {
        return file;
    }

    public List<Outcome> getOutcomes() {
        return Stream.of(Outcome.values()).filter(one -> file.count(one) > 0).toList();
    }

    /** Whether only such rows are shown. */
    public boolean isOnly(Outcome outcome) {
        return outcome == chosen;
    }

    public boolean isAll() {
        return chosen == null;
    }

    public String getHere() {
        return "/work/import/" + id;
    }

    /** Where the part before this one is, or null. */
    public String getBefore() {
        return part == 0 ? null : at(part - 1);
    }

    /** Where the next part is, or null. */
    public String getNext() {
        long rows = chosen == null ? file.all() : file.count(chosen);
        return (part + 1L) * Uploads.PART < rows ? at(part + 1) : null;
    }

    private String at(int which) {
        return getHere() + "?part=" + which + (chosen == null ? "" : "&show=" + chosen.word());
    }
}
