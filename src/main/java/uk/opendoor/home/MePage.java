package uk.opendoor.home;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import uk.opendoor.access.Caller;
import uk.opendoor.account.seen.Looks;
import uk.opendoor.account.seen.WhoLooked;
import uk.opendoor.adviser.people.RecordService;
import uk.opendoor.adviser.people.RecordView;

/** What a young person sees first: who works with them, what changes next, who looked. */
@Named
@RequestScoped
public class MePage {

    @Inject
    private Caller caller;

    @Inject
    private RecordService records;

    @Inject
    private WhoLooked whoLooked;

    private RecordView me;
    private Looks looks;

    public void load() {
        me = records.see(caller.person());
        looks = whoLooked.see(caller.person(), 0);
    }

    public RecordView getMe() {
        return me;
    }

    public Looks getLooks() {
        return looks;
    }
}
