package uk.opendoor.access;

import jakarta.annotation.Priority;
import jakarta.inject.Inject;
import jakarta.interceptor.AroundInvoke;
import jakarta.interceptor.Interceptor;
import jakarta.interceptor.InvocationContext;
import java.util.Arrays;
import uk.opendoor.audit.AuditTrail;
import uk.opendoor.audit.Deed;
import uk.opendoor.audit.Event;
import uk.opendoor.shared.NotFound;
import uk.opendoor.shared.PersonId;

/** Stands before every use case: asks the policy, and writes down who saw or did what, and who was turned away. */
@Interceptor
@Permitted(Permission.OWN_ACCOUNT)
@Priority(Interceptor.Priority.APPLICATION)
public class Door {

    private final Access access;
    private final Caller caller;
    private final AuditTrail audit;

    @Inject
    public Door(Access access, Caller caller, AuditTrail audit) {
        this.access = access;
        this.caller = caller;
        this.audit = audit;
    }

    @AroundInvoke
    public Object pass(InvocationContext call) throws Exception {
        Permission permission = permission(call);
        PersonId whose = (PersonId) argument(call, About.class);
        String why = (String) argument(call, Because.class);
        if (!access.allows(permission, whose, (String) argument(call, Document.class), why)) {
            audit.recordApart(event(Deed.REFUSED, permission, whose, why));
            throw new NotFound();
        }
        Object result = call.proceed();
        if (permission.deed() == Deed.CHANGED || whose != null && !whose.equals(caller.person())) {
            audit.record(event(permission.deed(), permission, permission.isOfTheirRecord() ? whose : null, why));
        }
        return result;
    }

    private Event event(Deed deed, Permission permission, PersonId whose, String why) {
        return new Event(
                deed,
                caller.personIfAny().orElse(null),
                caller.roleNames(),
                whose,
                permission.name(),
                why,
                caller.from());
    }

    private static Permission permission(InvocationContext call) {
        return call.getMethod().getAnnotation(Permitted.class).value();
    }

    private static Object argument(InvocationContext call, Class<?> marker) {
        Object[] arguments = call.getParameters();
        for (int i = 0; i < arguments.length; i++) {
            if (Arrays.stream(call.getMethod().getParameterAnnotations()[i]).anyMatch(marker::isInstance)) {
                return arguments[i];
            }
        }
        return null;
    }
}
