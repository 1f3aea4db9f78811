package uk.opendoor.account.signin;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import uk.opendoor.content.Authority;
import uk.opendoor.shared.Messages;
import uk.opendoor.web.FieldErrors;

/** What a page of the sign-in says is wrong. */
@RequestScoped
public class Problems {

    private static final int TOO_MANY_REQUESTS = 429;

    private Messages messages;
    private Authority authority;
    private FieldErrors errors;

    protected Problems() {}

    @Inject
    public Problems(Messages messages, Authority authority) {
        this.messages = messages;
        this.authority = authority;
        this.errors = new FieldErrors();
    }

    /** @param wrong what follows {@code sign_in.wrong.} in the name of a message */
    void add(String field, String wrong, Object... args) {
        errors.add(field, messages.say("sign_in.wrong." + wrong, args));
    }

    void add(String field, TooManyTries many) {
        FacesContext.getCurrentInstance().getExternalContext().setResponseStatus(TOO_MANY_REQUESTS);
        add(field, "tooOften", many.minutes(), phone());
    }

    FieldErrors errors() {
        return errors;
    }

    private String phone() {
        return authority.teams().get(0).phone().orElseThrow();
    }
}
