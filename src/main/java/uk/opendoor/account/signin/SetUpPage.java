package uk.opendoor.account.signin;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import uk.opendoor.account.CodeApp;
import uk.opendoor.shared.Messages;
import uk.opendoor.web.FieldErrors;

/** A worker pairs an app with their account, the first time. */
@Named
@RequestScoped
public class SetUpPage {

    private static final String FIELD = "code";

    @Inject
    private ProofService proof;

    @Inject
    private Problems problems;

    @Inject
    private StepGuard guard;

    @Inject
    private Messages messages;

    private String typed = "";

    private CodeApp app;

    public void load() {
        guard.check();
        app = proof.offered(messages.say("site.name")).orElse(null);
        if (app == null) {
            guard.startAgain();
        }
    }

    public CodeApp getApp() {
        return app;
    }

    public void enter() {
        if (typed.isBlank()) {
            problems.add(FIELD, "noAppCode");
            return;
        }
        try {
            guard.goOn(proof.setUp(typed), FIELD);
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
