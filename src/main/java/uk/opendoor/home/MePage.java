package uk.opendoor.home;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import uk.opendoor.access.Caller;
import uk.opendoor.account.seen.Looks;
import uk.opendoor.account.seen.WhoLooked;
import uk.opendoor.adviser.people.RecordService;
import uk.opendoor.adviser.people.RecordView;
import uk.opendoor.plan.mine.MyPlan;
import uk.opendoor.plan.mine.MyPlanService;

/** What a young person sees first: what is late or next in their plan, who works with them, who looked. */
@Named
@RequestScoped
public class MePage {

    @Inject
    private Caller caller;

    @Inject
    private RecordService records;

    @Inject
    private WhoLooked whoLooked;

    @Inject
    private MyPlanService plans;

    private RecordView me;
    private MyPlan plan;
    private Looks looks;

    public void load() {
        me = records.see(caller.person());
        plan = plans.see(caller.person());
        looks = whoLooked.see(caller.person(), 0);
    }

    public RecordView getMe() {
        return me;
    }

    public MyPlan getPlan() {
        return plan;
    }

    public Looks getLooks() {
        return looks;
    }
}
