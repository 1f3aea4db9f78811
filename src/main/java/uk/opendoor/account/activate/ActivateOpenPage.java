package uk.opendoor.account.activate;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.stream.Stream;
import uk.opendoor.access.Caller;
import uk.opendoor.access.Home;
import uk.opendoor.web.Redirects;

/** For whoever goes back, or sent the last step twice: the account is open. */
@Named
@RequestScoped
public class ActivateOpenPage {

    @Inject
    private Caller caller;

    @Inject
    private Steps steps;

    /** Somebody who is signed in goes on to their home, and whoever has opened no account to where that begins. */
    public void load() {
        if (steps.progress().filter(Progress::finished).isEmpty()) {
            Redirects.to("/activate");
            return;
        }
        Stream.of(Home.values())
                .filter(caller::mayEnter)
                .map(Home::address)
                .findFirst()
                .ifPresent(Redirects::to);
    }
}
