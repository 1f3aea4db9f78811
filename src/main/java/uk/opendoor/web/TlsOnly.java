package uk.opendoor.web;

import jakarta.inject.Inject;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Optional;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** Sends a browser on to the port that speaks TLS, where there is one: nobody is to sign in where others can listen. */
public final class TlsOnly extends HttpFilter {

    private static final long serialVersionUID = 1L;
    private static final int USUAL_PORT = 443;
    private static final int PERMANENT_WITH_WHAT_WAS_SENT = 308;

    private final boolean on;
    private final int port;

    @Inject
    public TlsOnly(
            @ConfigProperty(name = "TLS", defaultValue = "false") boolean on,
            @ConfigProperty(name = "HTTPS_PORT") int port) {
        this.on = on;
        this.port = port;
    }

    @Override
    protected void doFilter(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        if (on && !request.isSecure()) {
            response.setStatus(PERMANENT_WITH_WHAT_WAS_SENT);
            response.setHeader("Cache-Control", "no-store");
            response.setHeader("Location", there(request));
        } else {
            chain.doFilter(request, response);
        }
    }

    private String there(HttpServletRequest request) {
        String query = Optional.ofNullable(request.getQueryString())
                .map(text -> "?" + text)
                .orElse("");
        String host = request.getServerName() + (port == USUAL_PORT ? "" : ":" + port);
        return "https://" + host + request.getRequestURI() + query;
    }
}
