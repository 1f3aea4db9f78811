package uk.opendoor.web;

import jakarta.servlet.DispatcherType;
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
        Optional<String> page = Addresses.of(path).flatMap(address -> address.page(path));
        if (request.getDispatcherType() == DispatcherType.REQUEST && path.endsWith(".xhtml")) {
            response.sendError(HttpServletResponse.SC_NOT_FOUND);
        } else if (page.isPresent()) {
            request.getRequestDispatcher(page.get()).forward(request, response);
        } else {
            chain.doFilter(request, response);
        }
    }

    static String path(HttpServletRequest request) {
        return request.getServletPath()
                + Optional.ofNullable(request.getPathInfo()).orElse("");
    }
}
