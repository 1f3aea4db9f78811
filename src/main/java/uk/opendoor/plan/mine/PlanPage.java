package uk.opendoor.plan.mine;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import uk.opendoor.access.Caller;
import uk.opendoor.plan.PlanView;
import uk.opendoor.plan.PromiseView;
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

    public void load() {
        Buttons.pressed("keep").ifPresent(this::keep);
        Buttons.pressed("reopen").ifPresent(this::reopen);
        mine = service.see(caller.person());
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

    /** What was promised to me and should have been done by now. */
    public List<PromiseView> getLate() {
        return mine.plan().getMadeToMe().stream().filter(PromiseView::late).toList();
    }

    /** What comes next, of mine or of others, that has a day. */
    public Optional<PromiseView> getNext() {
        return mine.plan()
                .promises()
                .filter(promise -> promise.isOpen() && !promise.late() && promise.dueOn() != null)
                .findFirst();
    }

    public PlanPicture getPicture() {
        return PlanPicture.of(mine.plan(), LocalDate.now(clock));
    }
}
