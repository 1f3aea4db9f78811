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

    /** Somebody who is signed in goes on to their home. */
    public void load() {
        Stream.of(Home.values())
                .filter(caller::mayEnter)
                .map(Home::address)
                .findFirst()
                .ifPresent(Redirects::to);
    }
}
