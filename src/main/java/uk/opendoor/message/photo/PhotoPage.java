package uk.opendoor.message.photo;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.annotation.ManagedProperty;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.Part;
import uk.opendoor.shared.Messages;
import uk.opendoor.web.Buttons;
import uk.opendoor.web.Done;
import uk.opendoor.web.FieldErrors;
import uk.opendoor.web.NotAPhoto;
import uk.opendoor.web.Redirects;
import uk.opendoor.web.Upload;

/** The photo that young people see of me. */
@Named
@RequestScoped
public class PhotoPage {

    private static final String HERE = "/work/card/photo";

    @Inject
    private PhotoService service;

    @Inject
    private Messages messages;

    @Inject
    private Done done;

    @Inject
    @ManagedProperty("#{param.containsKey('refused')}")
    private boolean refused;

    private final FieldErrors errors = new FieldErrors();
    private Part file;
    private boolean there;

    @PostConstruct
    void load() {
        there = service.mine().isPresent();
        if (refused) {
            errors.add("file", messages.say("photo.wrong.large"));
        }
    }

    /** Takes it away, if that button was pressed. */
    public void press() {
        Buttons.pressed("remove").ifPresent(yes -> {
            service.remove();
            done.say("photoRemoved");
            Redirects.to(HERE);
        });
    }

    public void save() {
        if (Upload.isEmpty(file)) {
            errors.add("file", messages.say("photo.wrong.none"));
            return;
        }
        try {
            service.show(Upload.bytes(file));
            done.say("photoShown");
            Redirects.to(HERE);
        } catch (NotAPhoto refused) {
            errors.add("file", messages.say("photo.wrong." + refused.why()));
        }
    }

    public FieldErrors getErrors() {
        return errors;
    }

    public boolean isThere() {
        return there;
    }

    public Part getFile() {
        return file;
    }

    public void setFile(Part file) {
        this.file = file;
    }
}
