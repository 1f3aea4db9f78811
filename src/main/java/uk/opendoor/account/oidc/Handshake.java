package uk.opendoor.account.oidc;

import jakarta.annotation.Priority;
import jakarta.decorator.Decorator;
import jakarta.decorator.Delegate;
import jakarta.enterprise.inject.Any;
import jakarta.inject.Inject;
import jakarta.interceptor.Interceptor;
import jakarta.security.enterprise.AuthenticationException;
import jakarta.security.enterprise.AuthenticationStatus;
import jakarta.security.enterprise.authentication.mechanism.http.HttpAuthenticationMechanism;
import jakarta.security.enterprise.authentication.mechanism.http.HttpMessageContext;
import jakarta.security.enterprise.authentication.mechanism.http.HttpMessageContextWrapper;
import jakarta.security.enterprise.identitystore.openid.OpenIdContext;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpSession;
import java.util.Optional;

/**
 * Keeps the platform's mechanism to its two addresses and to the handshake. It would read the parameters of every request
 * of the portal, sign somebody in for the whole of it, and answer what goes wrong with an empty page. Here it says no more
 * than who came back from the provider.
 */
@Decorator
@Priority(Interceptor.Priority.APPLICATION)
public class Handshake implements HttpAuthenticationMechanism {

    private static final String CLAIMS = Claims.class.getName();

    private final HttpAuthenticationMechanism platform;

    @Inject
    public Handshake(@Delegate @Any HttpAuthenticationMechanism platform) {
        this.platform = platform;
    }

    /** Who came back from the provider with this request, if somebody did. */
    static Optional<Claims> claims(HttpServletRequest request) {
        return Optional.ofNullable((Claims) request.getAttribute(CLAIMS));
    }

    /** A parameter of a request to our two addresses; null if it is not there, or nothing can be read. */
    static String parameter(HttpServletRequest request, String name) {
        try {
            return request.getParameter(name);
        } catch (IllegalArgumentException unreadable) {
            return null;
        }
    }

    @Override
    public AuthenticationStatus validateRequest(
            HttpServletRequest request, HttpServletResponse response, HttpMessageContext context)
            throws AuthenticationException {
        if (context.isAuthenticationRequest()) {
            return platform.validateRequest(request, response, new WithoutAnswer(context));
        }
        if (isReturn(request)) {
            finish(request, response, context);
        }
        return AuthenticationStatus.NOT_DONE;
    }

    private void finish(HttpServletRequest request, HttpServletResponse response, HttpMessageContext context)
            throws AuthenticationException {
        AuthenticationStatus status = platform.validateRequest(request, response, new WithoutAnswer(context));
        if (status == AuthenticationStatus.SUCCESS) {
            context.getClientSubject().getPrivateCredentials(OpenIdContext.class).stream()
                    .findFirst()
                    .map(Claims::of)
                    .ifPresent(claims -> request.setAttribute(CLAIMS, claims));
        }
        forget(request, context);
        response.setStatus(HttpServletResponse.SC_OK);
    }

    /** Nobody is signed in by the platform: what it knows of them is gone with this request. */
    private static void forget(HttpServletRequest request, HttpMessageContext context) {
        Optional.ofNullable(request.getSession(false)).ifPresent(HttpSession::invalidate);
        context.getClientSubject().getPrincipals().clear();
        context.getClientSubject().getPublicCredentials().clear();
        context.getClientSubject().getPrivateCredentials().clear();
        context.getMessageInfo().getMap().remove("jakarta.servlet.http.registerSession");
        context.getMessageInfo().getMap().remove("javax.servlet.http.registerSession");
    }

    /** With a code, in a browser that brings something along: all else the platform would only write into its log. */
    private static boolean isReturn(HttpServletRequest request) {
        return request.getMethod().equals("GET")
                && OidcSettings.CALLBACK.equals(request.getServletPath())
                && request.getCookies() != null
                && parameter(request, "state") != null
                && parameter(request, "code") != null;
    }

    @Override
    public void cleanSubject(HttpServletRequest request, HttpServletResponse response, HttpMessageContext context) {
        // The platform has signed nobody in.
    }

    /** What goes wrong is answered by a page of ours. */
    private static final class WithoutAnswer extends HttpMessageContextWrapper {

        WithoutAnswer(HttpMessageContext context) {
            super(context);
        }

        @Override
        public AuthenticationStatus responseUnauthorized() {
            return AuthenticationStatus.SEND_FAILURE;
        }
    }
}
