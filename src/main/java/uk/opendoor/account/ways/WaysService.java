package uk.opendoor.account.ways;

import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Map;
import uk.opendoor.access.Caller;
import uk.opendoor.access.Permission;
import uk.opendoor.access.Permitted;
import uk.opendoor.access.UseCase;
import uk.opendoor.account.Accounts;
import uk.opendoor.account.RememberedPhone;
import uk.opendoor.account.RememberedPhones;
import uk.opendoor.account.SignIn;
import uk.opendoor.account.SignIns;
import uk.opendoor.account.Telling;
import uk.opendoor.account.mine.OwnActs;
import uk.opendoor.shared.PersonId;
import uk.opendoor.web.Dates;

/** Where somebody can come in, and how they end that. A phone they forget or a place they end is out at its next click. */
@UseCase
public class WaysService {

    private Accounts accounts;
    private RememberedPhones phones;
    private SignIns signIns;
    private Telling telling;
    private OwnActs acts;
    private Caller caller;
    private Dates dates;
    private Clock clock;

    protected WaysService() {}

    @Inject
    public WaysService(
            Accounts accounts,
            RememberedPhones phones,
            SignIns signIns,
            Telling telling,
            OwnActs acts,
            Caller caller,
            Dates dates,
            Clock clock) {
        this.accounts = accounts;
        this.phones = phones;
        this.signIns = signIns;
        this.telling = telling;
        this.acts = acts;
        this.caller = caller;
        this.dates = dates;
        this.clock = clock;
    }

    @Permitted(Permission.OWN_ACCOUNT)
    public Ways see() {
        PersonId me = caller.person();
        return new Ways(
                accounts.hasPassphrase(me),
                caller.isStaff(),
                phones.of(me).stream().map(this::phone).toList(),
                signIns.open(me).stream().map(this::place).toList());
    }

    @Permitted(Permission.OWN_ACCOUNT)
    public void forgetPhone(String name) {
        phones.forget(caller.person(), name);
        acts.note("PHONE");
    }

    @Permitted(Permission.OWN_ACCOUNT)
    public void end(String name) {
        signIns.end(caller.person(), name);
        acts.note("SIGN_IN");
    }

    /** Ends every sign-in, this one too, and forgets every phone: whoever has one of them is out. */
    @Permitted(Permission.OWN_ACCOUNT)
    public void endEverywhere() {
        signIns.endAll(caller.person());
        phones.forgetAll(caller.person());
        acts.note("EVERYWHERE");
        telling.tell(caller.person(), "signedOutEverywhere", Map.of());
    }

    private Ways.Phone phone(RememberedPhone phone) {
        return new Ways.Phone(phone.name(), phone.browser(), day(phone.since()), day(phone.until()));
    }

    private Ways.Place place(SignIn signIn) {
        String since = dates.moment(signIn.startedAt().atZone(clock.getZone()).toLocalDateTime());
        return new Ways.Place(
                signIn.name(), signIn.browser(), since, signIn.formToken().equals(caller.getFormToken()));
    }

    private LocalDate day(Instant moment) {
        return LocalDate.ofInstant(moment, clock.getZone());
    }
}
