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
        Optional<Person> person = people.find(signIn.person());
        if (person.isEmpty() || !signIns.isOpen(signIn)) {
            caller.wasIn(signIn.person());
            return;
        }
        signIns.seen(signIn);
        caller.enter(signIn.person(), person.get().rolesOn(LocalDate.now(clock)), signIn.formToken());
    }
}
