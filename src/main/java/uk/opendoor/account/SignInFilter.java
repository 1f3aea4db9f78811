package uk.opendoor.account;

import jakarta.inject.Inject;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Optional;
import uk.opendoor.access.Caller;

/** Finds out who is asking: by the cookie, the sign-in it belongs to, and the roles that its person holds today. */
public final class SignInFilter extends HttpFilter {

    private static final long serialVersionUID = 1L;

    private final transient SignInCookie cookie;
    private final transient SignIns signIns;
    private final transient Recognition recognition;
    private final transient Caller caller;

    @Inject
    public SignInFilter(SignInCookie cookie, SignIns signIns, Recognition recognition, Caller caller) {
        this.cookie = cookie;
        this.signIns = signIns;
        this.recognition = recognition;
        this.caller = caller;
    }

    @Override
    protected void doFilter(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        caller.comesFrom(Origin.coarse(request.getRemoteAddr()));
        Optional<SignIn> signIn = cookie.read(request).flatMap(signIns::find);
        signIn.ifPresent(this::recognise);
        chain.doFilter(request, response);
    }

    private void recognise(SignIn signIn) {
        if (!signIns.isOpen(signIn) || !recognition.enter(signIn.person(), signIn.formToken())) {
            caller.wasIn(signIn.person());
        } else if (signIns.isWorthSeeing(signIn)) {
            signIns.seen(signIn);
        }
    }
}
