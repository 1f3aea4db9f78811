package uk.opendoor.account.mine;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.LocalDate;
import uk.opendoor.shared.Messages;
import uk.opendoor.web.Done;
import uk.opendoor.web.FieldErrors;
import uk.opendoor.web.Redirects;

/** Do I want my account closed, and when? */
@Named
@RequestScoped
public class ClosePage {

    @Inject
    private ClosingService closing;

    @Inject
    private Here here;

    @Inject
    private Messages messages;

    @Inject
    private Done done;

    private final FieldErrors errors = new FieldErrors();
    private String when = "";

    public void close() {
        if (when.equals("NOW")) {
            closing.closeNow();
            Redirects.to("/account-closed");
        } else if (when.equals("LATER")) {
            closing.ask();
            done.say("closing");
            Redirects.to(here.getAccount() + "/close");
        } else {
            errors.add("when", "when:0", messages.say("close.when.missing"));
        }
    }

    public void keep() {
        closing.takeBack();
        done.say("kept");
        Redirects.to(here.getAccount());
    }

    /** The day on which it closes, or null. */
    public LocalDate getDay() {
        return closing.day().orElse(null);
    }

    public FieldErrors getErrors() {
        return errors;
    }

    public String getWhen() {
        return when;
    }

    public void setWhen(String when) {
        this.when = when;
    }
}
