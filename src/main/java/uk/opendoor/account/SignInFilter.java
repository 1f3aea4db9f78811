package uk.opendoor.account;

import jakarta.inject.Inject;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Optional;
import uk.opendoor.access.Caller;

/** Finds out who is asking: by the cookie, the sign-in it belongs to, and the roles that its person holds today. */
public final class SignInFilter extends HttpFilter {

    private static final long serialVersionUID = 1L;

    private final transient SignInCookie cookie;
    private final transient SignIns signIns;
    private final transient People people;
    private final transient Caller caller;
    private final transient Clock clock;

    @Inject
    public SignInFilter(SignInCookie cookie, SignIns signIns, People people, Caller caller, Clock clock) {
        this.cookie = cookie;
        this.signIns = signIns;
        this.people = people;
        this.caller = caller;
        this.clock = clock;
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
        LocalDate today = LocalDate.now(clock);
        Optional<People.Reader> reader = people.reader(signIn.person(), today);
        if (reader.isEmpty() || !signIns.isOpen(signIn)) {
            caller.wasIn(signIn.person());
            return;
        }
        if (signIns.isWorthSeeing(signIn)) {
            signIns.seen(signIn);
        }
        caller.goesBy(reader.get().name());
        caller.enter(signIn.person(), reader.get().roles(), signIn.formToken());
    }
}
