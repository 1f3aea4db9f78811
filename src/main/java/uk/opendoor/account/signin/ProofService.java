package uk.opendoor.account.signin;

import jakarta.inject.Inject;
import java.util.Optional;
import java.util.function.Function;
import uk.opendoor.access.Anyone;
import uk.opendoor.access.UseCase;
import uk.opendoor.account.Accounts;
import uk.opendoor.account.CodeAnswer;
import uk.opendoor.account.CodeApp;
import uk.opendoor.account.Codes;
import uk.opendoor.account.Person;
import uk.opendoor.account.TotpSecret;
import uk.opendoor.account.TypedCode;

/** The other steps of a sign-in: what somebody shows to prove that they are who they say. */
@UseCase
public class ProofService {

    private static final String NOBODY_IS_IN_YET = "who signs in is not signed in yet";

    private PendingSignIns pendings;
    private Comers comers;
    private Accounts accounts;
    private Codes codes;
    private CodeSender sender;
    private Gate gate;
    private WayIn wayIn;
    private StepCookies cookies;

    protected ProofService() {}

    @Inject
    public ProofService(
            PendingSignIns pendings,
            Comers comers,
            Accounts accounts,
            Codes codes,
            CodeSender sender,
            Gate gate,
            WayIn wayIn,
            StepCookies cookies) {
        this.pendings = pendings;
        this.comers = comers;
        this.accounts = accounts;
        this.codes = codes;
        this.sender = sender;
        this.gate = gate;
        this.wayIn = wayIn;
        this.cookies = cookies;
    }

    /**
     * Takes a code that was sent.
     *
     * @param remember whether a passphrase is to be enough on this phone from now on
     * @throws TooManyTries if there were too many
     */
    @Anyone(because = NOBODY_IS_IN_YET)
    public Outcome enterCode(String typed, boolean remember) {
        return tried(pending -> {
            CodeAnswer answer = answer(pending, typed);
            Optional<Person> person = comers.get(pending.person());
            if (answer != CodeAnswer.RIGHT || person.isEmpty()) {
                return failed(pending, "CODE", answer.name());
            }
            if (remember) {
                wayIn.remember(person.get());
            }
            return wayIn.in(person.get(), pending, pending.isAt(Step.CODE_SENT) ? "CODE" : "PASSPHRASE");
        });
    }

    /** @throws TooManyTries if there were too many */
    @Anyone(because = NOBODY_IS_IN_YET)
    public Outcome enterPassphrase(String typed) {
        return tried(pending -> {
            boolean right = accounts.isPassphrase(pending.person(), typed);
            return comers.get(pending.person())
                    .filter(person -> right)
                    .map(person -> afterPassphrase(person, pending))
                    .orElseGet(() -> failed(pending, "PASSPHRASE", "passphrase"));
        });
    }

    /**
     * Takes the code that a worker's app shows.
     *
     * @throws TooManyTries if there were too many
     */
    @Anyone(because = NOBODY_IS_IN_YET)
    public Outcome enterAppCode(String typed) {
        return tried(pending -> comers.get(pending.person())
                .filter(person -> pending.isAt(Step.APP))
                .map(person -> accounts.isAppCode(person.personId(), TypedCode.digits(typed))
                        ? wayIn.in(person, pending, "TOTP")
                        : failed(pending, "TOTP", "app"))
                .orElseGet(Outcome::startAgain));
    }

    /** What a worker's app is to be paired with, if they are at that. */
    @Anyone(because = NOBODY_IS_IN_YET)
    public Optional<CodeApp> offered(String issuer) {
        return pendings.find(cookies.step())
                .filter(pending -> pending.isAt(Step.SET_UP))
                .flatMap(pending -> comers.get(pending.person())
                        .map(person -> new CodeApp(
                                pending.offered().orElseThrow(),
                                issuer,
                                person.reach().email())));
    }

    /**
     * Takes the first code of a worker's new app, and pairs it.
     *
     * @throws TooManyTries if there were too many
     */
    @Anyone(because = NOBODY_IS_IN_YET)
    public Outcome setUp(String typed) {
        return tried(pending -> comers.get(pending.person())
                .filter(person -> pending.isAt(Step.SET_UP))
                .map(person ->
                        accounts.pair(person.personId(), pending.offered().orElseThrow(), TypedCode.digits(typed))
                                ? wayIn.in(person, pending, "TOTP")
                                : failed(pending, "TOTP", "app"))
                .orElseGet(Outcome::startAgain));
    }

    private Outcome tried(Function<PendingSignIn, Outcome> trying) {
        return pendings.find(cookies.step())
                .map(pending -> {
                    gate.count(Limits.Try.ENTER, pending.addressHash(), pending.person());
                    return trying.apply(pending);
                })
                .orElseGet(Outcome::startAgain);
    }

    private CodeAnswer answer(PendingSignIn pending, String typed) {
        if (pending.isAt(Step.DONE)) {
            return CodeAnswer.USED;
        }
        return pending.step().waitsForACode() ? codes.answer(cookies.step(), typed) : CodeAnswer.EXPIRED;
    }

    private Outcome afterPassphrase(Person person, PendingSignIn pending) {
        if (comers.isStaff(person)) {
            return askForApp(person, pending);
        }
        if (gate.knowsPhoneOf(person.personId())) {
            return wayIn.in(person, pending, "PASSPHRASE");
        }
        String token = sender.send(Optional.of(person), pending.channel());
        pending.goOn(Step.PASSPHRASE_AND_CODE, token);
        cookies.carry(token);
        return Outcome.goOn(Step.PASSPHRASE_AND_CODE.page());
    }

    private Outcome askForApp(Person person, PendingSignIn pending) {
        if (accounts.hasCodeApp(person.personId())) {
            pending.goOn(Step.APP);
        } else {
            pending.goOn(Step.SET_UP);
            pending.offer(TotpSecret.random());
        }
        return Outcome.goOn(pending.step().page());
    }

    private Outcome failed(PendingSignIn pending, String how, String wrong) {
        gate.failed(pending.person(), how);
        return Outcome.wrong(wrong);
    }
}
