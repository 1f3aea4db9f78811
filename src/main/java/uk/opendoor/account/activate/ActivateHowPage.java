package uk.opendoor.account.activate;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Optional;
import uk.opendoor.account.ContactAddress;
import uk.opendoor.account.signin.TooManyTries;
import uk.opendoor.notify.Channel;
import uk.opendoor.shared.Messages;
import uk.opendoor.web.FieldErrors;
import uk.opendoor.web.Redirects;

/** The second step: where codes go, and whether a passphrase is wanted too. */
@Named
@RequestScoped
public class ActivateHowPage {

    private static final String WITH_PASSPHRASE = "PASSPHRASE";

    @Inject
    private Steps steps;

    @Inject
    private Messages messages;

    private final FieldErrors errors = new FieldErrors();
    private Optional<Progress> found = Optional.empty();
    private String where = "";
    private String email = "";
    private String mobile = "";
    private String how = "CODE";

    /** Before any field is read: which fields there are depends on it. */
    @PostConstruct
    void find() {
        found = steps.progress();
    }

    /** Sends away whoever has not come through the first step. */
    public void load() {
        if (found.isEmpty()) {
            Redirects.to("/activate?late=1");
        } else if (isFinished()) {
            Redirects.to("/activate/open");
        }
    }

    private boolean isFinished() {
        return found.filter(Progress::finished).isPresent();
    }

    public void choose() {
        if (found.isPresent() && !isFinished()) {
            channel(found.get()).flatMap(this::address).ifPresent(this::send);
        }
    }

    private Optional<Channel> channel(Progress progress) {
        boolean choice = progress.byText() && progress.byEmail();
        if (choice && where.isEmpty()) {
            errors.add("where", "where:0", messages.say("activate_how.where.missing"));
            return Optional.empty();
        }
        boolean text = choice ? where.equals(Channel.TEXT.name()) : progress.byText();
        return Optional.of(text ? Channel.TEXT : Channel.EMAIL);
    }

    private Optional<Chosen> address(Channel channel) {
        boolean text = channel == Channel.TEXT;
        Optional<String> address = ContactAddress.read(channel, text ? mobile : email);
        if (address.isEmpty()) {
            errors.add(
                    text ? "mobile" : "email",
                    messages.say(text ? "activate_how.mobile.wrong" : "activate_how.email.wrong"));
        }
        return address.map(right -> new Chosen(channel, right, how.equals(WITH_PASSPHRASE)));
    }

    private void send(Chosen chosen) {
        try {
            if (steps.choose(chosen)) {
                Redirects.to("/activate/code");
            } else {
                errors.add("how", "how:0", messages.say("activate_how.noMoreCodes"));
            }
        } catch (TooManyTries tooMany) {
            errors.add("how", "how:0", messages.say("activate.slowDown", tooMany.minutes()));
        }
    }

    public Progress getProgress() {
        return found.orElse(null);
    }

    public FieldErrors getErrors() {
        return errors;
    }

    public String getWhere() {
        return where;
    }

    public void setWhere(String where) {
        this.where = where;
    }

    public String getEmail() {
        return email;
    }

    public void setEmail(String email) {
        this.email = email;
    }

    public String getMobile() {
        return mobile;
    }

    public void setMobile(String mobile) {
        this.mobile = mobile;
    }

    public String getHow() {
        return how;
    }

    public void setHow(String how) {
        this.how = how;
    }
}
