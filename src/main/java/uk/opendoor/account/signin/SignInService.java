package uk.opendoor.account.signin;

import jakarta.inject.Inject;
import java.time.Clock;
import java.util.Optional;
import uk.opendoor.access.Anyone;
import uk.opendoor.access.UseCase;
import uk.opendoor.account.Person;
import uk.opendoor.account.Secret;
import uk.opendoor.web.Addresses;

/**
 * The first step of a sign-in: an address. One that nobody has is treated as one that somebody has: the same pages, the
 * same entries, and as nearly as can be the same time.
 */
@UseCase
public class SignInService {

    private static final String NOBODY_IS_IN_YET = "who signs in is not signed in yet";

    private PendingSignIns pendings;
    private Comers comers;
    private CodeSender sender;
    private Gate gate;
    private StepCookies cookies;
    private Clock clock;

    protected SignInService() {}

    @Inject
    public SignInService(
            PendingSignIns pendings, Comers comers, CodeSender sender, Gate gate, StepCookies cookies, Clock clock) {
        this.pendings = pendings;
        this.comers = comers;
        this.sender = sender;
        this.gate = gate;
        this.cookies = cookies;
        this.clock = clock;
    }

    /**
     * Begins anew.
     *
     * @param byCode whether a code is to be sent at once
     * @param to the page that was asked for, or anything else
     * @throws TooManyTries if there were too many
     */
    @Anyone(because = NOBODY_IS_IN_YET)
    public void begin(SignInName name, boolean byCode, String to) {
        Optional<Person> person = comers.find(name);
        PendingSignIn pending =
                new PendingSignIn(name, person.map(Person::personId).orElse(null), asked(to), clock.instant());
        gate.count(byCode ? Limits.Try.SEND : Limits.Try.BEGIN, pending.addressHash(), pending.person());
        goOn(
                pending,
                byCode ? Step.CODE_SENT : Step.NAMED,
                byCode ? sender.send(person, name.channel()) : Secret.random());
        pendings.add(pending);
    }

    /** Sends another code; the one before counts no more in this browser. */
    @Anyone(because = NOBODY_IS_IN_YET)
    public void sendAnother() {
        pendings.find(cookies.step())
                .filter(pending -> pending.step().mayHaveACode())
                .ifPresent(pending -> {
                    gate.count(Limits.Try.SEND, pending.addressHash(), pending.person());
                    Step next = pending.isAt(Step.PASSPHRASE_AND_CODE) ? Step.PASSPHRASE_AND_CODE : Step.CODE_SENT;
                    goOn(pending, next, sender.send(comers.get(pending.person()), pending.channel()));
                });
    }

    /** How far somebody has come in this browser, if they have begun and not taken more than an hour. */
    @Anyone(because = NOBODY_IS_IN_YET)
    public Optional<Step> step() {
        return pendings.find(cookies.step()).map(PendingSignIn::step);
    }

    private void goOn(PendingSignIn pending, Step next, String token) {
        pending.goOn(next, token);
        cookies.carry(token);
    }

    private static String asked(String to) {
        return to != null && to.length() <= PendingSignIn.PATH_LENGTH && Addresses.isPersonal(to) ? to : null;
    }
}
