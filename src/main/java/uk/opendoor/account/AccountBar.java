package uk.opendoor.account;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Duration;
import uk.opendoor.access.Caller;
import uk.opendoor.web.Done;
import uk.opendoor.web.PersonalForms;

/** What stands at the top of every page behind the sign-in. */
@Named("account")
@RequestScoped
public class AccountBar {

    private Caller caller;
    private String done;

    protected AccountBar() {}

    @Inject
    public AccountBar(Caller caller, Done done) {
        this.caller = caller;
        this.done = done.read();
    }

    /** The name that the reader goes by. */
    public String getName() {
        return caller.name();
    }

    public long getIdleSeconds() {
        return idle().toSeconds();
    }

    private Duration idle() {
        return caller.isStaff() ? SignIn.IDLE_STAFF : SignIn.IDLE;
    }

    public String getDone() {
        return done;
    }

    public boolean isGivenBack() {
        return PersonalForms.hasGivenBack(FacesContext.getCurrentInstance());
    }
}
