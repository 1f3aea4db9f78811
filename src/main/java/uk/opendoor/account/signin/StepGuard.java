package uk.opendoor.account.signin;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import uk.opendoor.access.Caller;
import uk.opendoor.web.Redirects;

/** Keeps the pages of the sign-in in order: who is in goes home, who has not begun begins. */
@ApplicationScoped
public class StepGuard {

    private SignInService service;
    private Problems problems;
    private Caller caller;

    protected StepGuard() {}

    @Inject
    public StepGuard(SignInService service, Problems problems, Caller caller) {
        this.service = service;
        this.problems = problems;
        this.caller = caller;
    }

    /** For a page that is opened, or sent: the back button and a second tab come here too. */
    void check() {
        if (caller.isSignedIn()) {
            Redirects.to(Landing.home(caller.roles()));
        } else if (service.step().isEmpty()) {
            startAgain();
        }
    }

    void startAgain() {
        Redirects.to(Outcome.startAgain().next());
    }

    void goOn(Outcome outcome, String field) {
        if (outcome.goesOn()) {
            Redirects.to(outcome.next());
        } else {
            problems.add(field, outcome.wrong());
        }
    }
}
