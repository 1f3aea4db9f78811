package uk.opendoor.account.signin;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import uk.opendoor.web.FieldErrors;

/** The passphrase. A wrong one and an address that nobody has get the same answer. */
@Named
@RequestScoped
public class PassphrasePage {

    private static final String FIELD = "passphrase";

    @Inject
    private ProofService proof;

    @Inject
    private Problems problems;

    @Inject
    private StepGuard guard;

    private String typed = "";

    public void load() {
        guard.check();
    }

    public void enter() {
        if (typed.isBlank()) {
            problems.add(FIELD, "noPassphrase");
            return;
        }
        try {
            guard.goOn(proof.enterPassphrase(typed), FIELD);
        } catch (TooManyTries many) {
            problems.add(FIELD, many);
        }
    }

    public FieldErrors getErrors() {
        return problems.errors();
    }

    /** It is typed anew each time. */
    public String getTyped() {
        return "";
    }

    public void setTyped(String typed) {
        this.typed = typed;
    }
}
