package uk.opendoor.account.mine;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.ExternalContext;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Named;
import jakarta.servlet.RequestDispatcher;
import java.util.Locale;
import java.util.stream.Stream;
import uk.opendoor.access.Home;

/** Under which home a page about the own account was opened: somebody can have two. */
@Named
@RequestScoped
public class Here {

    /** {@code me}, {@code family} or {@code work}. */
    public String getHome() {
        ExternalContext request = FacesContext.getCurrentInstance().getExternalContext();
        Object opened = request.getRequestMap().get(RequestDispatcher.FORWARD_REQUEST_URI);
        String top = request.getRequestContextPath();
        return Stream.of("family", "work")
                .filter(home -> String.valueOf(opened).startsWith(top + "/" + home + "/"))
                .findFirst()
                .orElse("me");
    }

    public Home home() {
        return Home.valueOf(getHome().toUpperCase(Locale.ROOT));
    }

    /** {@code /me/account}, {@code /family/account} or {@code /work/account}. */
    public String getAccount() {
        return "/" + getHome() + "/account";
    }
}
