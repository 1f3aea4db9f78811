package uk.opendoor.web;

import jakarta.inject.Inject;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Collections;
import java.util.Optional;
import uk.opendoor.access.Caller;

/** Takes a request to the page that answers its address. A page has that one address: its file's name is not another. */
public final class Routes extends HttpFilter {

    private static final long serialVersionUID = 1L;

    private final transient Caller caller;
    private final transient PersonalForms forms;
    private final transient PersonalPages pages;

    @Inject
    public Routes(Caller caller, PersonalForms forms, PersonalPages pages) {
        this.caller = caller;
        this.forms = forms;
        this.pages = pages;
    }

    @Override
    protected void doFilter(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        String path = path(request);
        Optional<Address> address = Addresses.of(path);
        if (hasOneSlashTooMany(path)) {
            response.setStatus(HttpServletResponse.SC_MOVED_PERMANENTLY);
            response.setHeader("Location", path.substring(0, path.length() - 1));
        } else if (isOfALibrary(path) || path.contains(".xhtml")) {
            response.sendError(HttpServletResponse.SC_NOT_FOUND);
        } else if (address.isEmpty()) {
            chain.doFilter(request, response);
        } else if (!address.get().methods().contains(request.getMethod())) {
            response.setHeader("Allow", String.join(", ", address.get().methods()));
            response.sendError(HttpServletResponse.SC_METHOD_NOT_ALLOWED);
        } else if (!isReadable(request)) {
            response.sendError(HttpServletResponse.SC_BAD_REQUEST);
        } else if (address.get().isPersonal()) {
            openPersonal(address.get(), path, TypedForm.of(request), response);
        } else {
            open(address.get(), path, request, response);
        }
    }

    /** A page for people who are signed in. For one who may not open it, it is not there. */
    private void openPersonal(Address address, String path, HttpServletRequest request, HttpServletResponse response)
            throws IOException, ServletException {
        if (!caller.isSignedIn()) {
            forms.keepIfSent(path, request);
            Redirects.send(response, "/sign-in?to=" + path);
        } else if (Collections.disjoint(address.roles(), caller.roles())) {
            response.sendError(HttpServletResponse.SC_NOT_FOUND);
        } else if (forms.isOurs(request)) {
            forms.recall(path, request);
            pages.open(path, request, response, whole -> open(address, path, request, whole));
            forms.forgetIfGone(path, request, response.getStatus());
        } else {
            forms.keepIfSent(path, request);
            // Of a form with a file that is larger than it may be, nothing can be read: not even whose it is.
            Redirects.send(response, TypedForm.isWithFile(request) ? path + "?refused" : path);
        }
    }

    private static void open(Address address, String path, HttpServletRequest request, HttpServletResponse response)
            throws IOException, ServletException {
        request.getRequestDispatcher(address.page(path).orElseThrow()).forward(request, response);
    }

    /** A server gives away whatever a jar holds for pages; what we use of it is an asset of ours. */
    private static boolean isOfALibrary(String path) {
        return path.startsWith("/primefaces");
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
