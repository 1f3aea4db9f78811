package uk.opendoor.plan.mine;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Optional;
import uk.opendoor.access.Caller;
import uk.opendoor.plan.MovedOn;
import uk.opendoor.plan.PlanView;
import uk.opendoor.plan.VersionState;
import uk.opendoor.web.Buttons;
import uk.opendoor.web.Done;
import uk.opendoor.web.Redirects;

/** The version that I am asked to agree to. */
@Named
@RequestScoped
public class NewPlanPage {

    private static final String HERE = "/me/plan/new";

    @Inject
    private MyPlanService service;

    @Inject
    private Caller caller;

    @Inject
    private Done done;

    private Optional<PlanView> plan;
    private boolean movedOn;

    @PostConstruct
    void load() {
        plan = service.waiting(caller.person());
    }

    /** Agrees, or takes the agreement back, if that button was pressed. */
    public void press() {
        try {
            Buttons.pressed("agree").ifPresent(this::agree);
            Buttons.pressed("withdraw").ifPresent(this::withdraw);
        } catch (MovedOn meanwhile) {
            movedOn = true;
            load();
        }
    }

    private void agree(String version) {
        service.agree(caller.person(), version);
        done.say("agreed");
        Redirects.to(HERE);
    }

    private void withdraw(String version) {
        service.withdrawAgreement(caller.person(), version);
        done.say("agreementBack");
        Redirects.to(HERE);
    }

    public boolean isThere() {
        return plan.isPresent();
    }

    public PlanView getPlan() {
        return plan.orElseThrow();
    }

    public boolean isAgreed() {
        return getPlan().state() == VersionState.AGREED;
    }

    /** Whether what they wanted to do cannot be done any more. */
    public boolean isMovedOn() {
        return movedOn;
    }
}
