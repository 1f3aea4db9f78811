package uk.opendoor.api;

import jakarta.inject.Inject;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpServletResponseWrapper;
import java.io.IOException;

/** What the server refuses before Jakarta REST is asked, such as a header it cannot read, is told to a program as a problem too. */
public final class ServerRefusals extends HttpFilter {

    private static final long serialVersionUID = 1L;

    private final transient ProblemWords problems;

    @Inject
    public ServerRefusals(ProblemWords problems) {
        this.problems = problems;
    }

    @Override
    protected void doFilter(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        chain.doFilter(request, new HttpServletResponseWrapper(response) {
            @Override
            public void sendError(int status) throws IOException {
                tell(response, problems.of(status));
            }

            @Override
            public void sendError(int status, String message) throws IOException {
                tell(response, problems.of(status));
            }
        });
    }

    private static void tell(HttpServletResponse response, Problem problem) throws IOException {
        response.setStatus(problem.status());
        response.setContentType(Problem.MEDIA_TYPE);
        response.getOutputStream().print(problem.toJson().toString());
    }
}
