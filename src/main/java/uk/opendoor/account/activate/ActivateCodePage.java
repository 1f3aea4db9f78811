package uk.opendoor.account.activate;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.Optional;
import uk.opendoor.access.Caller;
import uk.opendoor.account.Passphrases;
import uk.opendoor.account.signin.Landing;
import uk.opendoor.account.signin.TooManyTries;
import uk.opendoor.shared.Messages;
import uk.opendoor.web.FieldErrors;
import uk.opendoor.web.Redirects;

/** The last step: the code from the message, and the passphrase if one is wanted. */
@Named
@RequestScoped
public class ActivateCodePage {

    private static final int LONGEST_CODE = 40;

    @Inject
    private Steps steps;

    @Inject
    private Caller caller;

    @Inject
    private Messages messages;

    private final FieldErrors errors = new FieldErrors();
    private Optional<Progress> progress = Optional.empty();
    private String code = "";
    private String passphrase = "";

    /** Before any field is read: which fields there are depends on it. */
    @PostConstruct
    void find() {
        progress = steps.progress();
    }

    /** Sends away whoever has no code on its way. */
    public void load() {
        if (progress.isEmpty()) {
            Redirects.to("/activate?late=1");
        } else if (progress.get().finished()) {
            Redirects.to("/activate/open");
        } else if (progress.get().chosen().isEmpty()) {
            Redirects.to("/activate/how");
        }
    }

    private Optional<Chosen> chosen() {
        return progress.filter(begun -> !begun.finished()).flatMap(Progress::chosen);
    }

    public void finish() {
        chosen().ifPresent(this::finish);
    }

    private void finish(Chosen chosen) {
        if (code.isBlank() || code.length() > LONGEST_CODE) {
            errors.add("code", messages.say("activate_code.missing"));
        }
        if (chosen.passphrase()) {
            Passphrases.wrong(passphrase, List.of(chosen.address()))
                    .ifPresent(wrong -> errors.add("passphrase", messages.say("activate_passphrase." + wrong)));
        }
        if (errors.isEmpty()) {
            go(steps.finish(code, Optional.of(passphrase).filter(typed -> chosen.passphrase())));
        }
    }

    private void go(Finish.Outcome outcome) {
        switch (outcome) {
            case DONE -> Redirects.to(Landing.home(caller.roles()));
            case BEFORE -> Redirects.to("/activate/open");
            case LATE -> Redirects.to("/activate?late=1");
            case OVER -> Redirects.to("/activate?over=1");
            default -> errors.add("code", messages.say("activate_finish." + outcome.name()));
        }
    }

    /** Sends another code to the same address. */
    public void again() {
        try {
            chosen().map(steps::choose)
                    .ifPresent(sent -> Redirects.to(sent ? "/activate/code?again=1" : "/activate/code?enough=1"));
        } catch (TooManyTries tooMany) {
            errors.add("code", messages.say("activate.slowDown", tooMany.minutes()));
        }
    }

    public Chosen getChosen() {
        return chosen().orElse(null);
    }

    public FieldErrors getErrors() {
        return errors;
    }

    public String getCode() {
        return code;
    }

    public void setCode(String code) {
        this.code = code;
    }

    public String getPassphrase() {
        return passphrase;
    }

    public void setPassphrase(String passphrase) {
        this.passphrase = passphrase;
    }
}
