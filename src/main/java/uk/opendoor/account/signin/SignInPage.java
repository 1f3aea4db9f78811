package uk.opendoor.account.signin;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Optional;
import uk.opendoor.access.Caller;
import uk.opendoor.account.Reach;
import uk.opendoor.web.Addresses;
import uk.opendoor.web.FieldErrors;
import uk.opendoor.web.Redirects;

/** Who are you? Nothing is kept of somebody who only opens it. */
@Named
@RequestScoped
public class SignInPage {

    private static final String FIELD = "address";

    @Inject
    private SignInService service;

    @Inject
    private CodeRoute route;

    @Inject
    private Problems problems;

    @Inject
    private Caller caller;

    private String address = "";
    private String to;

    /** Sends somebody home who is in already. */
    public void load() {
        if (caller.isSignedIn()) {
            Redirects.to(Landing.home(caller.roles()));
        }
    }

    public void sendCode() {
        begin(true);
    }

    public void usePassphrase() {
        begin(false);
    }

    private void begin(boolean byCode) {
        Optional<SignInName> name = SignInName.read(address);
        if (name.isEmpty() || !route.canSend(name.get())) {
            problems.add(FIELD, wrong());
            return;
        }
        try {
            service.begin(name.get(), byCode, to);
            Redirects.to((byCode ? Step.CODE_SENT : Step.NAMED).page());
        } catch (TooManyTries many) {
            problems.add(FIELD, many);
        }
    }

    private String wrong() {
        if (address.isBlank()) {
            return isTexting() ? "noAddress" : "noEmail";
        }
        if (address.length() > Reach.EMAIL_LENGTH) {
            return "longAddress";
        }
        return isTexting() ? "address" : "email";
    }

    public boolean isTexting() {
        return route.canText();
    }

    /** Whether they were sent here from a page that is theirs alone. */
    public boolean isWanted() {
        return to != null && Addresses.isPersonal(to);
    }

    public FieldErrors getErrors() {
        return problems.errors();
    }

    /** What was typed, no longer than it may be. */
    public String getAddress() {
        return address.substring(0, Math.min(address.length(), Reach.EMAIL_LENGTH));
    }

    public void setAddress(String address) {
        this.address = address;
    }

    public String getTo() {
        return to;
    }

    public void setTo(String to) {
        this.to = to;
    }
}
