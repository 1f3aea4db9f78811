package uk.opendoor.account;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import uk.opendoor.web.Redirects;

/** The way out. It needs no token: another site cannot send it, and to be signed out harms nobody. */
@WebServlet("/sign-in/out")
public final class SignOut extends HttpServlet {

    private static final long serialVersionUID = 1L;

    private final transient Entrance entrance;

    @Inject
    public SignOut(Entrance entrance) {
        this.entrance = entrance;
    }

    @Override
    protected void doPost(HttpServletRequest request, HttpServletResponse response) {
        entrance.letOut(request, response);
        Redirects.send(response, "/sign-in?out");
    }
}
