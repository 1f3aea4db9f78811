package uk.opendoor.shared;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.time.Instant;

/** Puts the clock of a real war forward to the moment that it is asked for; only a test puts this into one. */
@WebServlet(ClockServlet.ADDRESS)
public class ClockServlet extends HttpServlet {

    public static final String ADDRESS = "/test/clock";

    private static final long serialVersionUID = 1L;

    private final transient MovedClock clock;

    @Inject
    public ClockServlet(MovedClock clock) {
        this.clock = clock;
    }

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) {
        clock.forwardTo(Instant.parse(request.getParameter("to")));
        response.setStatus(HttpServletResponse.SC_NO_CONTENT);
    }
}
