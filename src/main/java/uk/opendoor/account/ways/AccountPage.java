package uk.opendoor.account.ways;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import uk.opendoor.account.mine.Here;
import uk.opendoor.web.Buttons;
import uk.opendoor.web.Done;
import uk.opendoor.web.Redirects;

/** How I sign in, and where I am signed in. */
@Named
@RequestScoped
public class AccountPage {

    @Inject
    private WaysService service;

    @Inject
    private Here here;

    @Inject
    private Done done;

    private Ways ways;

    /** Does what a button says, if one was pressed, and reads how things stand. */
    public void load() {
        if (Buttons.pressed("everywhere").isPresent()) {
            service.endEverywhere();
            Redirects.to("/sign-in?out");
        } else if (Buttons.pressed("phone").isPresent()) {
            Buttons.pressed("phone").ifPresent(service::forgetPhone);
            finish("phoneForgotten");
        } else if (Buttons.pressed("place").isPresent()) {
            Buttons.pressed("place").ifPresent(service::end);
            finish("placeEnded");
        } else {
            ways = service.see();
        }
    }

    private void finish(String sentence) {
        done.say(sentence);
        Redirects.to(here.getAccount());
    }

    public Ways getWays() {
        return ways;
    }
}
