package uk.opendoor.account;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Set;
import uk.opendoor.access.Caller;
import uk.opendoor.access.Role;
import uk.opendoor.audit.AuditTrail;
import uk.opendoor.audit.Deed;
import uk.opendoor.audit.Event;
import uk.opendoor.shared.PersonId;

/**
 * Lets somebody in who has shown who they are, and out again. A sign-in always gets a new secret, and what the browser
 * brought along is ended: nobody can be led into somebody else's sign-in.
 */
@ApplicationScoped
public class Entrance {

    private SignIns signIns;
    private People people;
    private SignInCookie cookie;
    private Caller caller;
    private AuditTrail audit;
    private Clock clock;

    protected Entrance() {}

    @Inject
    public Entrance(SignIns signIns, People people, SignInCookie cookie, Caller caller, AuditTrail audit, Clock clock) {
        this.signIns = signIns;
        this.people = people;
        this.cookie = cookie;
        this.caller = caller;
        this.audit = audit;
        this.clock = clock;
    }

    /** @param how the name of the way: {@code CODE}, {@code PASSPHRASE}, {@code TOTP}, {@code OIDC}, {@code INVITATION} */
    @Transactional
    public void letIn(PersonId somebody, String how, HttpServletRequest request, HttpServletResponse response) {
        Set<Role> roles = people.get(somebody).rolesOn(LocalDate.now(clock));
        cookie.read(request).ifPresent(signIns::end);
        boolean staff = roles.stream().anyMatch(Role::isStaff);
        String token = signIns.open(somebody, staff, Browser.name(request.getHeader("User-Agent")));
        cookie.write(token, request, response);
        caller.enter(somebody, roles, null);
        audit.record(event(Deed.SIGNED_IN, how));
    }

    @Transactional
    public void letOut(HttpServletRequest request, HttpServletResponse response) {
        cookie.read(request).ifPresent(signIns::end);
        cookie.clear(request, response);
        if (caller.isSignedIn()) {
            audit.record(event(Deed.SIGNED_OUT, "HERE"));
        }
    }

    private Event event(Deed deed, String what) {
        PersonId who = caller.person();
        return new Event(deed, who, caller.roleNames(), who, what, null, caller.from());
    }
}
