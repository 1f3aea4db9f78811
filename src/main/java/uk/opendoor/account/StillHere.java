package uk.opendoor.account;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import uk.opendoor.access.Caller;
import uk.opendoor.web.PersonalForms;

/**
 * For the script that warns before somebody is signed out. To ask is to be there, which the filter has noted; {@code keep}
 * keeps what stands in an open form. 204, or 401 for somebody who is not signed in any more.
 */
@WebServlet({"/sign-in/stay", "/sign-in/keep"})
public final class StillHere extends HttpServlet {

    private static final long serialVersionUID = 1L;

    private final transient Caller caller;
    private final transient PersonalForms forms;

    @Inject
    public StillHere(Caller caller, PersonalForms forms) {
        this.caller = caller;
        this.forms = forms;
    }

    @Override
    protected void doPost(HttpServletRequest request, HttpServletResponse response) {
        boolean done = request.getServletPath().endsWith("/keep") ? forms.keepUnsent(request) : caller.isSignedIn();
        response.setStatus(done ? HttpServletResponse.SC_NO_CONTENT : HttpServletResponse.SC_UNAUTHORIZED);
    }
}
