package uk.opendoor.sync.upload;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.annotation.ManagedProperty;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.Part;
import java.util.List;
import java.util.UUID;
import uk.opendoor.shared.Messages;
import uk.opendoor.sync.SyncKind;
import uk.opendoor.web.FieldErrors;
import uk.opendoor.web.Redirects;
import uk.opendoor.web.Upload;

/** A file is chosen; nothing is imported before somebody has looked at what it would change. */
@Named
@RequestScoped
public class ImportPage {

    static final int MOST_BYTES = 2 * 1024 * 1024;

    @Inject
    private UploadService service;

    @Inject
    private Importing importing;

    @Inject
    private Messages messages;

    @Inject
    @ManagedProperty("#{param.containsKey('refused')}")
    private boolean refused;

    private final FieldErrors errors = new FieldErrors();
    private List<UploadView> latest;
    private String kind = SyncKind.PEOPLE.path();
    private Part file;
    private String once = UUID.randomUUID().toString();

    @PostConstruct
    void load() {
        latest = service.latest();
        if (refused) {
            errors.add("file", messages.say("import.wrong.large"));
        }
    }

    public void look() {
        SyncKind chosen = SyncKind.at(kind).orElse(SyncKind.PEOPLE);
        if (Upload.isEmpty(file)) {
            errors.add("file", messages.say("import.wrong.none"));
        } else if (file.getSize() > MOST_BYTES) {
            errors.add("file", messages.say("import.wrong.large"));
        } else {
            look(chosen);
        }
    }

    private void look(SyncKind chosen) {
        try {
            importing.look(once, chosen, Upload.bytes(file));
            Redirects.to("/work/import/" + once);
        } catch (Unfit unfit) {
            errors.add("file", messages.say(unfit.key(), unfit.where()));
        }
    }

    /** What a file of one kind holds. */
    public record Columns(SyncKind kind, List<String> names) {}

    public List<Columns> getColumns() {
        return List.of(SyncKind.values()).stream()
                .map(one -> new Columns(one, importing.columns(one)))
                .toList();
    }

    public List<UploadView> getLatest() {
        return latest;
    }

    public FieldErrors getErrors() {
        return errors;
    }

    public String getKind() {
        return kind;
    }

    public void setKind(String kind) {
        this.kind = kind;
    }

    public Part getFile() {
        return file;
    }

    public void setFile(Part file) {
        this.file = file;
    }

    public String getOnce() {
        return once;
    }

    public void setOnce(String once) {
        this.once = once;
    }
}
