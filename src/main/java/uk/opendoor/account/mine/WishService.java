package uk.opendoor.account.mine;

import jakarta.inject.Inject;
import uk.opendoor.access.Caller;
import uk.opendoor.access.Permission;
import uk.opendoor.access.Permitted;
import uk.opendoor.access.UseCase;
import uk.opendoor.account.People;
import uk.opendoor.account.Person;
import uk.opendoor.account.Reach;

/** How and when people want to be told things. */
@UseCase
public class WishService {

    private People people;
    private Caller caller;
    private OwnActs acts;

    protected WishService() {}

    @Inject
    public WishService(People people, Caller caller, OwnActs acts) {
        this.people = people;
        this.caller = caller;
        this.acts = acts;
    }

    @Permitted(Permission.OWN_ACCOUNT)
    public Wishes see() {
        Reach reach = people.get(caller.person()).reach();
        return new Wishes(reach.byText(), reach.byEmail(), reach.quiet());
    }

    /**
     * From now on no notice goes another way, not even one that waits to be written.
     *
     * @throws OnlyWayIn if no way would be left for the codes that they sign in with
     */
    @Permitted(Permission.OWN_ACCOUNT)
    public void change(Wishes wishes) {
        Person person = people.get(caller.person());
        Reach before = person.reach();
        refuseToLockOut(before, wishes);
        person.reachBy(new Reach(
                before.email(),
                before.mobile(),
                wishes.byText(),
                wishes.byEmail(),
                wishes.quiet().from(),
                wishes.quiet().until()));
        acts.note("CONTACT");
    }

    private static void refuseToLockOut(Reach reach, Wishes wishes) {
        boolean text = reach.mobile() != null && wishes.byText();
        boolean email = reach.email() != null && wishes.byEmail();
        boolean hasAny = reach.mobile() != null || reach.email() != null;
        if (hasAny && !text && !email) {
            throw new OnlyWayIn(reach.mobile() == null ? "byEmail" : "byText");
        }
    }
}
