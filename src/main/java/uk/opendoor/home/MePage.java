package uk.opendoor.home;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import uk.opendoor.access.Caller;
import uk.opendoor.account.seen.Looks;
import uk.opendoor.account.seen.WhoLooked;
import uk.opendoor.adviser.people.RecordService;
import uk.opendoor.adviser.people.RecordView;
import uk.opendoor.message.mine.AdviserView.WorkerView;
import uk.opendoor.message.mine.MyAdviserService;
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

    @Inject
    private MyAdviserService advisers;

    private RecordView me;
    private MyPlan plan;
    private Looks looks;
    private List<WorkerView> workers;

    public void load() {
        me = records.see(caller.person());
        plan = plans.see(caller.person());
        looks = whoLooked.see(caller.person(), 0);
        workers = advisers.see(caller.person()).workers();
    }

    public RecordView getMe() {
        return me;
    }

    public MyPlan getPlan() {
        return plan;
    }

    /** Who works with me, and how I reach them. */
    public List<WorkerView> getWorkers() {
        return workers;
    }

    public Looks getLooks() {
        return looks;
    }
}
