package uk.opendoor.account.signin;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import uk.opendoor.access.Caller;
import uk.opendoor.account.RememberedPhones;
import uk.opendoor.audit.AuditTrail;
import uk.opendoor.audit.Deed;
import uk.opendoor.audit.Event;
import uk.opendoor.shared.PersonId;

/** Counts what is tried, knows a phone again, and writes down what failed. */
@ApplicationScoped
public class Gate {

    private Limits limits;
    private RememberedPhones phones;
    private StepCookies cookies;
    private AuditTrail audit;
    private Caller caller;

    protected Gate() {}

    @Inject
    public Gate(Limits limits, RememberedPhones phones, StepCookies cookies, AuditTrail audit, Caller caller) {
        this.limits = limits;
        this.phones = phones;
        this.cookies = cookies;
        this.audit = audit;
        this.caller = caller;
    }

    /**
     * Counts a try at somebody's account, or at an address that is nobody's.
     *
     * @param person null if nobody was found
     * @throws TooManyTries if there were too many
     */
    void count(Limits.Try what, String addressHash, PersonId person) {
        String phone = knowsPhoneOf(person) ? cookies.phone() : "";
        limits.count(what, addressHash, caller.from(), phone);
    }

    /** Whether this phone was remembered by this person. */
    boolean knowsPhoneOf(PersonId person) {
        return person != null && !cookies.phone().isEmpty() && phones.isRemembered(person, cookies.phone());
    }

    /** @param how what was wrong: {@code CODE}, {@code PASSPHRASE}, {@code TOTP} */
    void failed(PersonId whose, String how) {
        audit.recordApart(new Event(Deed.SIGN_IN_FAILED, null, null, whose, how, null, caller.from()));
    }
}
