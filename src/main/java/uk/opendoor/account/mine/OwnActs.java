package uk.opendoor.account.mine;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import uk.opendoor.access.Caller;
import uk.opendoor.audit.AuditTrail;
import uk.opendoor.audit.Deed;
import uk.opendoor.audit.Event;
import uk.opendoor.shared.PersonId;

/** Writes down what somebody changes about their own account. */
@ApplicationScoped
public class OwnActs {

    private Caller caller;
    private AuditTrail audit;

    protected OwnActs() {}

    @Inject
    public OwnActs(Caller caller, AuditTrail audit) {
        this.caller = caller;
        this.audit = audit;
    }

    /** @param what the name of the act */
    public void note(String what) {
        PersonId who = caller.person();
        audit.record(new Event(Deed.CHANGED, who, caller.roleNames(), who, what, null, caller.from()));
    }
}
