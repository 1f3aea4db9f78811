package uk.opendoor.account.oidc;

import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import jakarta.security.enterprise.SecurityContext;
import jakarta.security.enterprise.authentication.mechanism.http.AuthenticationParameters;
import jakarta.servlet.ServletException;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Optional;
import uk.opendoor.access.Home;
import uk.opendoor.account.Entrance;
import uk.opendoor.shared.PersonId;
import uk.opendoor.web.Redirects;

/**
 * Sends staff to the council's own sign-in and takes them in when they come back. From then on they are signed in as
 * everybody else is, and the platform knows nothing of it.
 */
@WebServlet({OidcSettings.START, OidcSettings.CALLBACK})
public final class StaffSignIn extends HttpServlet {

    private static final long serialVersionUID = 1L;

    /** The request attribute with the name of a {@link Problem}, for its page. */
    private static final String PROBLEM = "problem";

    private final transient OidcSettings settings;
    private final transient Instance<SecurityContext> platform;
    private final transient StaffEntrance staff;
    private final transient Entrance entrance;

    @Inject
    public StaffSignIn(
            OidcSettings settings, Instance<SecurityContext> platform, StaffEntrance staff, Entrance entrance) {
        this.settings = settings;
        this.platform = platform;
        this.staff = staff;
        this.entrance = entrance;
    }

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response)
            throws ServletException, IOException {
        if (!settings.isOn()) {
            response.sendError(HttpServletResponse.SC_NOT_FOUND);
        } else if (request.getServletPath().equals(OidcSettings.START)) {
            goToProvider(request, response);
        } else {
            comeBack(request, response);
        }
    }

    private void goToProvider(HttpServletRequest request, HttpServletResponse response)
            throws ServletException, IOException {
        AuthenticationParameters again = AuthenticationParameters.withParams().newAuthentication(true);
        Luggage.pack(Handshake.parameter(request, "to"), request, response);
        platform.get().authenticate(request, response, again);
        if (!response.isCommitted()) {
            tell(Problem.AWAY, request, response);
        }
    }

    private void comeBack(HttpServletRequest request, HttpServletResponse response)
            throws ServletException, IOException {
        Luggage.drop(request, response);
        Optional<Claims> claims = Handshake.claims(request);
        if (claims.isEmpty()) {
            boolean stopped = Handshake.parameter(request, "error") != null;
            tell(stopped ? Problem.STOPPED : Problem.STALE, request, response);
            return;
        }
        Optional<PersonId> person = claims.flatMap(staff::find);
        if (person.isEmpty()) {
            tell(Problem.UNKNOWN, request, response);
            return;
        }
        entrance.letIn(person.get(), "OIDC", request, response);
        Redirects.send(response, Luggage.wanted(request).orElse(Home.WORK.address()));
    }

    private static void tell(Problem problem, HttpServletRequest request, HttpServletResponse response)
            throws ServletException, IOException {
        response.setStatus(problem.status());
        request.setAttribute(PROBLEM, problem.name());
        request.getRequestDispatcher("/sign-in/staff.xhtml").forward(request, response);
    }
}
