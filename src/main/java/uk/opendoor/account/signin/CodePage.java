package uk.opendoor.account.signin;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import uk.opendoor.web.FieldErrors;
import uk.opendoor.web.Redirects;

/** The code that was sent. It says the same whether one was sent or not. */
@Named
@RequestScoped
public class CodePage {

    private static final String FIELD = "code";

    @Inject
    private SignInService service;

    @Inject
    private ProofService proof;

    @Inject
    private Problems problems;

    @Inject
    private StepGuard guard;

    private String code = "";
    private boolean remember;

    public void load() {
        guard.check();
    }

    public void enter() {
        if (code.isBlank()) {
            problems.add(FIELD, "noCode");
            return;
        }
        try {
            guard.goOn(proof.enterCode(code, remember), FIELD);
        } catch (TooManyTries many) {
            problems.add(FIELD, many);
        }
    }

    public void sendAnother() {
        try {
            service.sendAnother();
            Redirects.to("/sign-in/code?sent");
        } catch (TooManyTries many) {
            problems.add(FIELD, many);
        }
    }

    /** Whether the passphrase was right before: then it is not offered again. */
    public boolean isSecondStep() {
        return service.step().filter(Step.PASSPHRASE_AND_CODE::equals).isPresent();
    }

    public FieldErrors getErrors() {
        return problems.errors();
    }

    /** A code is typed anew each time. */
    public String getCode() {
        return "";
    }

    public void setCode(String code) {
        this.code = code;
    }

    public boolean isRemember() {
        return remember;
    }

    public void setRemember(boolean remember) {
        this.remember = remember;
    }
}
