package uk.opendoor.sync.credential;

import jakarta.inject.Inject;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import uk.opendoor.access.Caller;
import uk.opendoor.account.Origin;
import uk.opendoor.account.Recognition;
import uk.opendoor.account.Secret;
import uk.opendoor.account.signin.Limits;
import uk.opendoor.account.signin.TooManyTries;
import uk.opendoor.audit.AuditTrail;
import uk.opendoor.audit.Deed;
import uk.opendoor.audit.Event;

/**
 * Finds out which program asks, by the secret that it sends with each request (RFC 6750). No secret, a wrong one and one
 * that was ended get the same answer. A program has no cookie and no session: the secret opens these addresses alone.
 */
public final class BearerFilter extends HttpFilter {

    private static final long serialVersionUID = 1L;
    private static final int TOO_MANY_REQUESTS = 429;
    private static final long SECONDS_PER_MINUTE = 60;

    private static final Pattern BEARER = Pattern.compile(
            "bearer +(" + CredentialService.PREFIX + "[\\w-]{" + Secret.LENGTH + "})", Pattern.CASE_INSENSITIVE);

    private final transient ServiceCredentials credentials;
    private final transient Recognition recognition;
    private final transient Limits limits;
    private final transient AuditTrail audit;
    private final transient Caller caller;

    @Inject
    public BearerFilter(
            ServiceCredentials credentials, Recognition recognition, Limits limits, AuditTrail audit, Caller caller) {
        this.credentials = credentials;
        this.recognition = recognition;
        this.limits = limits;
        this.audit = audit;
        this.caller = caller;
    }

    @Override
    protected void doFilter(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        caller.comesFrom(Origin.coarse(request.getRemoteAddr()));
        response.setHeader("Cache-Control", "no-store");
        if (secret(request)
                .flatMap(credentials::recognise)
                .filter(service -> recognition.enter(service, null))
                .isPresent()) {
            chain.doFilter(request, response);
        } else {
            refuse(response);
        }
    }

    private static Optional<String> secret(HttpServletRequest request) {
        Matcher bearer = BEARER.matcher(
                Optional.ofNullable(request.getHeader("Authorization")).orElse(""));
        return bearer.matches() ? Optional.of(bearer.group(1)) : Optional.empty();
    }

    /** A right secret is not counted: nobody can keep the case system out by guessing from the same place. */
    private void refuse(HttpServletResponse response) throws IOException {
        try {
            limits.count(Limits.Try.SECRET, "", caller.from(), "");
            audit.recordApart(new Event(Deed.SIGN_IN_FAILED, null, null, null, "SECRET", null, caller.from()));
            response.setHeader("WWW-Authenticate", "Bearer");
            response.sendError(HttpServletResponse.SC_UNAUTHORIZED);
        } catch (TooManyTries many) {
            response.setHeader("Retry-After", String.valueOf(many.minutes() * SECONDS_PER_MINUTE));
            response.sendError(TOO_MANY_REQUESTS);
        }
    }
}
