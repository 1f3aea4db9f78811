package uk.opendoor.sync.credential;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.UUID;
import uk.opendoor.shared.Messages;
import uk.opendoor.web.Buttons;
import uk.opendoor.web.Done;
import uk.opendoor.web.FieldErrors;
import uk.opendoor.web.FreeText;
import uk.opendoor.web.Redirects;

/** Programs that bring records: which there are, a new one, an end. */
@Named
@RequestScoped
public class ServicesPage {

    private static final String HERE = "/work/services";

    @Inject
    private CredentialService service;

    @Inject
    private Messages messages;

    @Inject
    private Done done;

    private final FieldErrors errors = new FieldErrors();
    private List<CredentialView> all;
    private String name = "";
    private String form = UUID.randomUUID().toString();
    private String secret = "";
    private String sure = "";

    @PostConstruct
    void load() {
        all = service.all();
    }

    /** Asks, or ends one, if that was pressed: a program that stops in the night is found out in the morning. */
    public void press() {
        Buttons.pressed("ask").ifPresent(id -> sure = id);
        Buttons.pressed("end").ifPresent(id -> {
            service.end(id);
            finish("serviceEnded");
        });
    }

    public void make() {
        FreeText called = new FreeText("name", "services.name", name);
        called.check(1, ServiceCredential.NAME_LENGTH, errors, messages);
        if (errors.isEmpty()) {
            make(called.text());
        }
    }

    private void make(String called) {
        try {
            service.make(form, called).ifPresentOrElse(this::show, () -> finish("serviceMade"));
        } catch (TooManyServices tooMany) {
            errors.add("name", messages.say("services.wrong.many", CredentialService.MOST));
        }
    }

    private void show(String made) {
        secret = made;
        name = "";
        form = UUID.randomUUID().toString();
        load();
    }

    private void finish(String what) {
        done.say(what);
        Redirects.to(HERE);
    }

    public List<CredentialView> getAll() {
        return all;
    }

    public FieldErrors getErrors() {
        return errors;
    }

    /** The whole secret, while it is shown for the only time. */
    public String getSecret() {
        return secret;
    }

    /** Which one is to be ended, while it is asked whether it should. */
    public String getSure() {
        return sure;
    }

    public String getName() {
        return name;
    }

    public void setName(String name) {
        this.name = name;
    }

    public String getForm() {
        return form;
    }

    public void setForm(String form) {
        this.form = form;
    }
}
