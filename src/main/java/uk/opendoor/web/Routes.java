package uk.opendoor.web;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Optional;

/** Takes a request to the page that answers its address. A page has that one address: its file's name is not another. */
public final class Routes extends HttpFilter {

    private static final long serialVersionUID = 1L;

    @Override
    protected void doFilter(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        String path = path(request);
        Optional<Address> address = Addresses.of(path);
        if (hasOneSlashTooMany(path)) {
            response.setStatus(HttpServletResponse.SC_MOVED_PERMANENTLY);
            response.setHeader("Location", path.substring(0, path.length() - 1));
        } else if (path.contains(".xhtml")) {
            response.sendError(HttpServletResponse.SC_NOT_FOUND);
        } else if (address.isEmpty()) {
            chain.doFilter(request, response);
        } else if (!address.get().methods().contains(request.getMethod())) {
            response.setHeader("Allow", String.join(", ", address.get().methods()));
            response.sendError(HttpServletResponse.SC_METHOD_NOT_ALLOWED);
        } else if (!isReadable(request)) {
            response.sendError(HttpServletResponse.SC_BAD_REQUEST);
        } else {
            String page = address.get().page(path).orElseThrow();
            request.getRequestDispatcher(page).forward(request, response);
        }
    }

    private static boolean hasOneSlashTooMany(String path) {
        return path.length() > 1
                && path.endsWith("/")
                && Addresses.of(path.substring(0, path.length() - 1)).isPresent();
    }

    /** Whether what follows the question mark, or the form that was sent, is written as it should be. */
    private static boolean isReadable(HttpServletRequest request) {
        try {
            request.getParameterMap();
            return true;
        } catch (IllegalArgumentException unreadable) {
            return false;
        }
    }

    static String path(HttpServletRequest request) {
        return request.getServletPath()
                + Optional.ofNullable(request.getPathInfo()).orElse("");
    }
}
