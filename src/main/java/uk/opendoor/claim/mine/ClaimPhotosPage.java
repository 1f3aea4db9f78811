package uk.opendoor.claim.mine;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.annotation.ManagedProperty;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.Part;
import java.util.UUID;
import uk.opendoor.access.Caller;
import uk.opendoor.claim.ClaimPhoto;
import uk.opendoor.claim.ClaimState;
import uk.opendoor.claim.ClaimView;
import uk.opendoor.claim.MovedOn;
import uk.opendoor.shared.Messages;
import uk.opendoor.shared.NotFound;
import uk.opendoor.web.Buttons;
import uk.opendoor.web.Done;
import uk.opendoor.web.FieldErrors;
import uk.opendoor.web.NotAPhoto;
import uk.opendoor.web.Redirects;
import uk.opendoor.web.SentFile;
import uk.opendoor.web.SentTwice;
import uk.opendoor.web.Upload;

/** The photos of a claim that I have not sent: of a receipt, a quote, or a price on a shelf. */
@Named
@RequestScoped
public class ClaimPhotosPage {

    @Inject
    private MyClaimService service;

    @Inject
    private Caller caller;

    @Inject
    private Messages messages;

    @Inject
    private Done done;

    @Inject
    @ManagedProperty("#{param.id}")
    private String id;

    @Inject
    @ManagedProperty("#{param.photo}")
    private String photo;

    @Inject
    @ManagedProperty("#{param.containsKey('refused')}")
    private boolean refused;

    private final FieldErrors errors = new FieldErrors();
    private ClaimView one;
    private Part file;
    private String once = UUID.randomUUID().toString();

    @PostConstruct
    void load() {
        one = service.see(caller.person(), id);
        if (refused) {
            errors.add("file", messages.say("photo.wrong.large"));
        }
    }

    /** What is sent has its photos on its own page. */
    public void open() {
        if (one.state() != ClaimState.DRAFT) {
            throw new NotFound();
        }
    }

    /** Takes one away, if that button was pressed. */
    public void press() {
        Buttons.pressed("remove").ifPresent(gone -> {
            service.removePhoto(caller.person(), id, gone);
            done.say("claimPhotoRemoved");
            Redirects.to(here());
        });
    }

    public void add() {
        if (Upload.isEmpty(file)) {
            errors.add("file", messages.say("photo.wrong.none"));
            return;
        }
        byte[] bytes = Upload.bytes(file);
        try {
            SentTwice.carry(MovedOn.class, () -> service.addPhoto(caller.person(), id, once, bytes));
            done.say("claimPhotoAdded");
            Redirects.to(here());
        } catch (NotAPhoto not) {
            errors.add("file", messages.say("photo.wrong." + not.why()));
        } catch (MovedOn full) {
            errors.add("file", messages.say("claim.wrong.photos", ClaimPhoto.MOST));
        }
    }

    /** The photo itself in place of a page. */
    public void show() {
        SentFile.show("image/jpeg", service.photo(caller.person(), id, photo));
    }

    private String here() {
        return "/me/money/photos/" + id;
    }

    public ClaimView getOne() {
        return one;
    }

    public boolean isFull() {
        return one.photos().size() >= ClaimPhoto.MOST;
    }

    public String getId() {
        return id;
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
