package uk.opendoor.account.signin;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Map;
import uk.opendoor.account.Browser;
import uk.opendoor.account.Entrance;
import uk.opendoor.account.Person;
import uk.opendoor.account.RememberedPhones;
import uk.opendoor.account.Telling;

/** Lets somebody in who has shown who they are, and finds out where to. */
@ApplicationScoped
public class WayIn {

    private Entrance entrance;
    private Comers comers;
    private Landing landing;
    private RememberedPhones phones;
    private StepCookies cookies;
    private Telling telling;

    protected WayIn() {}

    @Inject
    public WayIn(
            Entrance entrance,
            Comers comers,
            Landing landing,
            RememberedPhones phones,
            StepCookies cookies,
            Telling telling) {
        this.entrance = entrance;
        this.comers = comers;
        this.landing = landing;
        this.phones = phones;
        this.cookies = cookies;
        this.telling = telling;
    }

    /** @param how as {@link Entrance#letIn} takes it */
    Outcome in(Person person, PendingSignIn pending, String how) {
        pending.goOn(Step.DONE);
        cookies.drop();
        entrance.letIn(person.personId(), how, cookies.request(), cookies.response());
        return Outcome.goOn(landing.of(person.personId(), comers.roles(person), pending.to()));
    }

    /** Remembers this phone, and tells its owner that one was. */
    void remember(Person person) {
        String browser = Browser.name(cookies.request().getHeader("User-Agent"));
        cookies.rememberPhone(phones.remember(person.personId(), browser));
        telling.tell(person.personId(), "phoneRemembered", Map.of());
    }
}
