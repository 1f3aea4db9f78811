package uk.opendoor.claim.pay.confirm;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.annotation.ManagedProperty;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.Part;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.UUID;
import uk.opendoor.claim.MovedOn;
import uk.opendoor.shared.Messages;
import uk.opendoor.web.FieldErrors;
import uk.opendoor.web.Redirects;
import uk.opendoor.web.SentTwice;

/** A file of the finance system is chosen and read; the report of it is a page of its own. */
@Named
@RequestScoped
public class ConfirmPage {

    static final int MOST_BYTES = 2 * 1024 * 1024;

    @Inject
    private ConfirmService service;

    @Inject
    private Messages messages;

    @Inject
    @ManagedProperty("#{param.containsKey('refused')}")
    private boolean refused;

    private final FieldErrors errors = new FieldErrors();
    private List<ReportView> latest;
    private Part file;
    private String once = UUID.randomUUID().toString();

    @PostConstruct
    void load() {
        latest = service.latest();
        if (refused) {
            errors.add("file", messages.say("confirm.wrong.large"));
        }
    }

    public void read() {
        if (file == null || file.getSize() == 0) {
            errors.add("file", messages.say("confirm.wrong.none"));
        } else if (file.getSize() > MOST_BYTES) {
            errors.add("file", messages.say("confirm.wrong.large"));
        } else {
            take();
        }
    }

    private void take() {
        try {
            byte[] bytes = bytes();
            SentTwice.carry(MovedOn.class, () -> service.read(once, bytes));
            Redirects.to("/work/payments/confirmations/" + once);
        } catch (NoConfirmation unfit) {
            errors.add("file", messages.say(unfit.key(), unfit.where()));
        } catch (MovedOn meanwhile) {
            errors.add("file", messages.say("confirm.wrong.faster"));
        }
    }

    private byte[] bytes() {
        try (InputStream in = file.getInputStream()) {
            return in.readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    public List<String> getColumns() {
        return Said.COLUMNS;
    }

    public List<ReportView> getLatest() {
        return latest;
    }

    public FieldErrors getErrors() {
        return errors;
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
