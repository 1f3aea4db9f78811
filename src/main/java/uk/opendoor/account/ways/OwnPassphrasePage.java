package uk.opendoor.account.ways;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import uk.opendoor.access.Caller;
import uk.opendoor.account.mine.Here;
import uk.opendoor.account.signin.TooManyTries;
import uk.opendoor.shared.Messages;
import uk.opendoor.web.Done;
import uk.opendoor.web.FieldErrors;
import uk.opendoor.web.Redirects;

/** Sets, changes or removes the passphrase of who is signed in. */
@Named
@RequestScoped
public class OwnPassphrasePage {

    private static final int TOO_MANY_REQUESTS = 429;

    @Inject
    private PassphraseService service;

    @Inject
    private Caller caller;

    @Inject
    private Here here;

    @Inject
    private Messages messages;

    @Inject
    private Done done;

    private final FieldErrors errors = new FieldErrors();
    private String current = "";
    private String codeId = "";
    private String code = "";
    private String passphrase = "";

    /** Which fields the page has hangs on it, before what was typed is read. */
    @PostConstruct
    void readCodeId() {
        codeId = FacesContext.getCurrentInstance()
                .getExternalContext()
                .getRequestParameterMap()
                .getOrDefault("codeId", "");
    }

    public void sendCode() {
        try {
            codeId = service.sendCode();
        } catch (TooManyTries many) {
            refuse("current", many);
        }
    }

    public void save() {
        service.wrong(passphrase)
                .ifPresent(wrong -> errors.add("passphrase", messages.say("passphrase_wrong." + wrong)));
        if (errors.isEmpty()) {
            prove(() -> service.set(shown(), passphrase), "passphraseSet");
        }
    }

    public void remove() {
        prove(() -> service.remove(shown()), "passphraseRemoved");
    }

    private interface Act {
        boolean isDone();
    }

    private void prove(Act act, String sentence) {
        String field = codeId.isEmpty() ? "current" : "code";
        try {
            if (act.isDone()) {
                done.say(sentence);
                Redirects.to(here.getAccount());
            } else {
                errors.add(field, messages.say("own_passphrase_wrong." + field));
            }
        } catch (TooManyTries many) {
            refuse(field, many);
        }
    }

    private void refuse(String field, TooManyTries many) {
        FacesContext.getCurrentInstance().getExternalContext().setResponseStatus(TOO_MANY_REQUESTS);
        errors.add(field, messages.say("own_passphrase_wrong.tooOften", many.minutes()));
    }

    private Shown shown() {
        return new Shown(current, codeId, code);
    }

    /** Whether the code is asked for in place of the passphrase. */
    public boolean isByCode() {
        return !codeId.isEmpty();
    }

    public boolean isSet() {
        return service.hasOne();
    }

    public boolean isStaff() {
        return caller.isStaff();
    }

    public FieldErrors getErrors() {
        return errors;
    }

    public String getCodeId() {
        return codeId;
    }

    public void setCodeId(String codeId) {
        this.codeId = codeId;
    }

    /** Secrets are typed anew each time. */
    public String getCurrent() {
        return "";
    }

    public void setCurrent(String current) {
        this.current = current;
    }

    public String getCode() {
        return "";
    }

    public void setCode(String code) {
        this.code = code;
    }

    public String getPassphrase() {
        return "";
    }

    public void setPassphrase(String passphrase) {
        this.passphrase = passphrase;
    }
}
