package uk.opendoor.web;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Optional;
import java.util.Set;

/**
 * Refuses a form that another site sent in somebody's name. A browser says with each form where it comes from; a program
 * that says nothing brings nobody's cookie along. The forms of people who are signed in bear a token besides.
 */
public final class SameSite extends HttpFilter {

    private static final long serialVersionUID = 1L;
    private static final Set<String> OURS = Set.of("same-origin", "none");

    @Override
    protected void doFilter(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        if (request.getMethod().equals("POST") && !isOurs(request)) {
            response.sendError(HttpServletResponse.SC_FORBIDDEN);
        } else {
            chain.doFilter(request, response);
        }
    }

    private static boolean isOurs(HttpServletRequest request) {
        Optional<String> site = Optional.ofNullable(request.getHeader("Sec-Fetch-Site"));
        Optional<String> origin = Optional.ofNullable(request.getHeader("Origin"));
        return site.map(OURS::contains).orElse(true)
                && origin.map(from -> isHere(from, request)).orElse(true);
    }

    /** A page that came without TLS could have been written by anybody on its way: from there nothing goes to one with. */
    private static boolean isHere(String from, HttpServletRequest request) {
        String here = "://" + request.getHeader("Host");
        return request.isSecure() ? from.equals("https" + here) : from.endsWith(here);
    }
}
