package uk.opendoor.plan.mine;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Clock;
import java.time.LocalDate;
import uk.opendoor.access.Caller;
import uk.opendoor.plan.PlanView;
import uk.opendoor.web.Buttons;
import uk.opendoor.web.Done;
import uk.opendoor.web.Redirects;

/** My plan: what was promised and is late or next, and the ten matters. */
@Named
@RequestScoped
public class PlanPage {

    private static final String HERE = "/me/plan";

    @Inject
    private MyPlanService service;

    @Inject
    private Caller caller;

    @Inject
    private Clock clock;

    @Inject
    private Done done;

    private MyPlan mine;

    @PostConstruct
    void load() {
        mine = service.see(caller.person());
    }

    /** Ticks off a promise, or takes the tick back, if that button was pressed. */
    public void press() {
        Buttons.pressed("keep").ifPresent(this::keep);
        Buttons.pressed("reopen").ifPresent(this::reopen);
    }

    private void keep(String promise) {
        service.keep(caller.person(), promise);
        done.say("promiseKept");
        Redirects.to(HERE);
    }

    private void reopen(String promise) {
        service.reopen(caller.person(), promise);
        done.say("promiseOpen");
        Redirects.to(HERE);
    }

    public MyPlan getMine() {
        return mine;
    }

    public PlanView getPlan() {
        return mine.plan();
    }

    public PlanPicture getPicture() {
        return PlanPicture.of(mine.plan(), LocalDate.now(clock));
    }
}
