package uk.opendoor.api;

import jakarta.inject.Inject;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpServletResponseWrapper;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.regex.Pattern;

/** What the server refuses before Jakarta REST is asked, such as a header it cannot read, is told to a program as a problem too. */
public final class ServerRefusals extends HttpFilter {

    private static final long serialVersionUID = 1L;

    /** RESTEasy breaks over a quality that is not a number from 0 to 1. */
    private static final Pattern UNREADABLE_QUALITY = Pattern.compile(
            ";\\s*q\\s*=(?!\\s*(?:0(?:\\.\\d{0,3})?|1(?:\\.0{0,3})?)\\s*(?:[,;]|$))", Pattern.CASE_INSENSITIVE);

    private final transient ProblemWords problems;

    @Inject
    public ServerRefusals(ProblemWords problems) {
        this.problems = problems;
    }

    @Override
    protected void doFilter(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        if (UNREADABLE_QUALITY.matcher(accept(request)).find()) {
            tell(response, problems.of(HttpServletResponse.SC_BAD_REQUEST));
            return;
        }
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

    private static String accept(HttpServletRequest request) {
        return Optional.ofNullable(request.getHeader("Accept")).orElse("");
    }

    private static void tell(HttpServletResponse response, Problem problem) throws IOException {
        response.setStatus(problem.status());
        response.setHeader("Cache-Control", "no-store");
        response.setContentType(Problem.MEDIA_TYPE);
        response.getOutputStream().write(problem.toJson().toString().getBytes(StandardCharsets.UTF_8));
    }
}
