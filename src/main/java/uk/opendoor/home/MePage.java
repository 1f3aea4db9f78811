package uk.opendoor.home;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import uk.opendoor.access.Caller;
import uk.opendoor.account.news.NewsService;
import uk.opendoor.account.news.NewsView;
import uk.opendoor.account.news.SeenTwice;
import uk.opendoor.account.seen.Looks;
import uk.opendoor.account.seen.WhoLooked;
import uk.opendoor.adviser.people.RecordService;
import uk.opendoor.adviser.people.RecordView;
import uk.opendoor.message.mine.AdviserView.WorkerView;
import uk.opendoor.message.mine.MyAdviserService;
import uk.opendoor.plan.PromiseView;
import uk.opendoor.plan.mine.MyPlan;
import uk.opendoor.plan.mine.MyPlanService;
import uk.opendoor.web.Buttons;
import uk.opendoor.web.Redirects;

/** What a young person sees first: what happened since they last looked, what is late or next in their plan, who works with them, who looked. */
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

    @Inject
    private NewsService newsService;

    private RecordView me;
    private MyPlan plan;
    private NewsView news;
    private List<PromiseView> turnedLate;
    private Looks looks;
    private List<WorkerView> workers;

    @PostConstruct
    void load() {
        me = records.see(caller.person());
        plan = plans.see(caller.person());
        news = newsService.see(caller.person());
        turnedLate = plan.lateSince(news.since());
        looks = whoLooked.see(caller.person(), 0);
        workers = advisers.see(caller.person()).workers();
    }

    /** I have seen what is new, if that button was pressed. */
    public void press() {
        Buttons.pressed("seen").ifPresent(this::seen);
    }

    private void seen(String until) {
        try {
            newsService.seen(caller.person(), until);
        } catch (SeenTwice twice) {
            // The first of the two has done it.
        }
        Redirects.to("/me");
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

    public NewsView getNews() {
        return news;
    }

    /** Promises to me that became late since I last looked. */
    public List<PromiseView> getTurnedLate() {
        return turnedLate;
    }

    public Looks getLooks() {
        return looks;
    }
}
