package uk.opendoor.account.mine;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Named;
import jakarta.servlet.RequestDispatcher;

/** Under which home a page about the own account was opened: somebody can have two. */
@Named
@RequestScoped
public class Here {

    /** {@code me} or {@code family}. */
    public String getHome() {
        Object opened = FacesContext.getCurrentInstance()
                .getExternalContext()
                .getRequestMap()
                .get(RequestDispatcher.FORWARD_REQUEST_URI);
        return String.valueOf(opened).startsWith("/family") ? "family" : "me";
    }

    /** {@code /me/account} or {@code /family/account}. */
    public String getAccount() {
        return "/" + getHome() + "/account";
    }
}
