package uk.opendoor.account.signin;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import uk.opendoor.access.Role;
import uk.opendoor.account.Accounts;
import uk.opendoor.account.CodeAnswer;
import uk.opendoor.account.Codes;
import uk.opendoor.account.Reach;
import uk.opendoor.account.RememberedPhones;
import uk.opendoor.account.TotpSecret;
import uk.opendoor.account.Town;
import uk.opendoor.account.Visitor;
import uk.opendoor.notify.Channel;
import uk.opendoor.shared.MovedClock;
import uk.opendoor.shared.PersonId;

/** What opens a portal opens it for a while: sign-ins, codes, phones and the codes of an app all end. */
@ExtendWith(ArquillianExtension.class)
class SignInEndsIT {

    private static final Duration A_SECOND = Duration.ofSeconds(1);
    private static final Duration STEP = Duration.ofSeconds(30);
    private static final String PASSPHRASE = "green kettle under stairs";
    private static final Pattern SECRET = Pattern.compile("class=\"od-secret\">([A-Z2-7 ]+)<");

    @Inject
    private Accounts accounts;

    @Inject
    private Codes codes;

    @Inject
    private RememberedPhones phones;

    @Inject
    private Town town;

    @Inject
    private MovedClock moved;

    @Inject
    private Clock clock;

    private String email;

    @BeforeEach
    void bring() {
        email = "s" + PersonId.random().value().substring(0, 8) + "@mail.example";
    }

    @AfterEach
    void now() {
        moved.back();
    }

    @Test
    void aYoungPersonsSignInEndsAfterTwentyMinutesIdle() {
        endsAfterIdle(town.visitor(somebody(Role.YOUNG_PERSON), false), "/me", Duration.ofMinutes(20));
    }

    @Test
    void aParentsSignInEndsAfterTwentyMinutesIdle() {
        endsAfterIdle(town.visitor(somebody(Role.FAMILY_MEMBER), false), "/family", Duration.ofMinutes(20));
    }

    @Test
    void aWorkersSignInEndsAfterSixtyMinutesIdle() {
        endsAfterIdle(town.visitor(somebody(Role.PERSONAL_ADVISER), true), "/work", Duration.ofMinutes(60));
    }

    private void endsAfterIdle(Visitor visitor, String home, Duration idle) {
        moved.forward(idle.minusSeconds(20));
        assertThat(visitor.open(home).status()).isEqualTo(200);
        moved.forward(idle.minusSeconds(20));
        assertThat(visitor.open(home).status()).isEqualTo(200);
        moved.forward(idle.plus(A_SECOND));
        assertThat(visitor.open(home).sentTo()).contains("/sign-in?to=" + home);
    }

    @Test
    void noSignInLastsLongerThanTwelveHours() {
        Visitor visitor = town.visitor(somebody(Role.YOUNG_PERSON), false);
        for (int i = 1; i < 48; i++) {
            moved.forward(Duration.ofMinutes(15));
            assertThat(visitor.open("/me").status()).isEqualTo(200);
        }
        moved.forward(Duration.ofMinutes(15));
        assertThat(visitor.open("/me").sentTo()).contains("/sign-in");
    }

    @Test
    void aSignInWithARoleThatHasEndedOpensNothing() {
        PersonId young = somebody(Role.YOUNG_PERSON);
        Visitor visitor = town.visitor(young, false);
        town.run(
                "update held_role set until_day = current_date where person ="
                        + " (select id from person where person_id = ?)",
                young.value());
        assertThat(visitor.open("/me").status()).isEqualTo(404);
    }

    @Test
    void aCookieFromBeforeASignInIsNotTakenOver() {
        PersonId young = somebody(Role.YOUNG_PERSON);
        Visitor victim = new Visitor().with("opendoor", "planted-by-somebody");
        signInByCode(victim, young);
        assertThat(victim.cookie("opendoor")).isNotEqualTo("planted-by-somebody");
        Visitor attacker = new Visitor().with("opendoor", "planted-by-somebody");
        assertThat(attacker.open("/me").sentTo()).contains("/sign-in");
    }

    @Test
    void theCookieOfAnEndedSignInIsDeadAfterTheNext() {
        PersonId young = somebody(Role.YOUNG_PERSON);
        Visitor phone = town.visitor(young, false);
        String before = phone.cookie("opendoor");
        moved.forward(Duration.ofMinutes(21));
        signInByCode(phone, young);
        assertThat(phone.open("/me").status()).isEqualTo(200);
        assertThat(new Visitor().with("opendoor", before).open("/me").sentTo()).contains("/sign-in");
    }

    @Test
    void whatTheBrowserHeldOnTheWayInIsOverAfterIt() {
        PersonId young = somebody(Role.YOUNG_PERSON);
        Visitor phone = new Visitor();
        String step = signInByCode(phone, young);
        assertThat(step).isNotEmpty();
        Visitor thief = new Visitor().with("opendoor-step", step);
        thief.open("/sign-in/code").post("/sign-in/code", "enter", "go", "code", town.latestCode(young));
        assertThat(thief.cookie("opendoor")).isEmpty();
    }

    @Test
    void aCodeEndsAfterTenMinutes() {
        PersonId young = somebody(Role.YOUNG_PERSON);
        String inTime = codes.send(young, Channel.EMAIL, email);
        String code = town.latestCode(young);
        moved.forward(Duration.ofMinutes(9));
        assertThat(codes.answer(inTime, code)).isEqualTo(CodeAnswer.RIGHT);
        assertThat(codes.answer(inTime, code)).isEqualTo(CodeAnswer.USED);
        String late = codes.send(young, Channel.EMAIL, email);
        code = town.latestCode(young);
        moved.forward(Duration.ofMinutes(10));
        assertThat(codes.answer(late, code)).isEqualTo(CodeAnswer.EXPIRED);
    }

    @Test
    void theSixthTryOfACodeIsTooManyEvenIfItIsRight() {
        PersonId young = somebody(Role.YOUNG_PERSON);
        String pending = codes.send(young, Channel.EMAIL, email);
        String code = town.latestCode(young);
        for (int i = 0; i < 4; i++) {
            assertThat(codes.answer(pending, wrong(code))).isEqualTo(CodeAnswer.WRONG);
        }
        codes.answer(pending, wrong(code));
        assertThat(codes.answer(pending, code)).isEqualTo(CodeAnswer.TOO_MANY);
    }

    @Test
    void aPhoneIsRememberedForThirtyDays() {
        PersonId young = somebody(Role.YOUNG_PERSON);
        String phone = phones.remember(young, "Test");
        moved.forward(Duration.ofDays(30).minusMinutes(1));
        assertThat(phones.isRemembered(young, phone)).isTrue();
        assertThat(phones.isRemembered(PersonId.random(), phone)).isFalse();
        moved.forward(Duration.ofMinutes(1));
        assertThat(phones.isRemembered(young, phone)).isFalse();
        assertThat(phones.of(young)).isEmpty();
    }

    @Test
    void aForgottenPhoneIsForgottenAtOnceAndOnlyByItsOwner() {
        PersonId young = somebody(Role.YOUNG_PERSON);
        String phone = phones.remember(young, "Test");
        String kept = phones.remember(young, "Another");
        String name = phones.of(young).stream()
                .filter(one -> one.browser().equals("Test"))
                .findFirst()
                .orElseThrow()
                .name();
        phones.forget(PersonId.random(), name);
        assertThat(phones.isRemembered(young, phone)).isTrue();
        phones.forget(young, name);
        assertThat(phones.isRemembered(young, phone)).isFalse();
        assertThat(phones.isRemembered(young, kept)).isTrue();
    }

    @Test
    void aCodeOfAnAppCountsOnceAndNoEarlierOneAfterIt() {
        PersonId worker = somebody(Role.PERSONAL_ADVISER);
        TotpSecret secret = TotpSecret.random();
        assertThat(accounts.pair(worker, secret, "not a code")).isFalse();
        assertThat(accounts.pair(worker, secret, secret.shownAt(clock.instant())))
                .isTrue();
        assertThat(accounts.isAppCode(worker, secret.shownAt(clock.instant()))).isFalse();
        moved.forward(STEP.multipliedBy(2));
        String code = secret.shownAt(clock.instant());
        String earlier = secret.shownAt(clock.instant().minus(STEP));
        assertThat(accounts.isAppCode(worker, code)).isTrue();
        assertThat(accounts.isAppCode(worker, code)).isFalse();
        assertThat(accounts.isAppCode(worker, earlier)).isFalse();
    }

    @Test
    void aWorkerPairsAnAppTheFirstTimeAndNeedsItEverAfter() {
        PersonId worker = somebody(Role.PERSONAL_ADVISER);
        accounts.setPassphrase(worker, PASSPHRASE);
        Visitor first = byPassphrase();
        assertThat(first.sentTo()).endsWith("/sign-in/set-up");
        TotpSecret secret = offered(first.open("/sign-in/set-up").text());
        first.post("/sign-in/set-up", "enter", "go", "code", wrong(secret.shownAt(clock.instant())));
        assertThat(first.status()).isEqualTo(200);
        assertThat(offered(first.text())).isEqualTo(secret);
        String code = secret.shownAt(clock.instant());
        first.post("/sign-in/set-up", "enter", "go", "code", code);
        assertThat(first.sentTo()).as(first.text()).endsWith("/work");
        Visitor second = byPassphrase();
        assertThat(second.sentTo()).endsWith("/sign-in/app");
        second.open("/sign-in/app").post("/sign-in/app", "enter", "go", "code", code);
        assertThat(second.cookie("opendoor")).isEmpty();
        moved.forward(STEP.multipliedBy(2));
        second.post("/sign-in/app", "enter", "go", "code", secret.shownAt(clock.instant()));
        assertThat(second.sentTo()).endsWith("/work");
    }

    private static TotpSecret offered(String page) {
        Matcher secret = SECRET.matcher(page);
        assertThat(secret.find()).as(page).isTrue();
        return new TotpSecret(secret.group(1).replace(" ", ""));
    }

    private Visitor byPassphrase() {
        Visitor visitor = new Visitor().open("/sign-in").post("/sign-in", "sign-in", "use", "address", email);
        visitor.open("/sign-in/passphrase");
        return visitor.post("/sign-in/passphrase", "enter", "go", "passphrase", PASSPHRASE);
    }

    /** @return what the browser held on the way in */
    private String signInByCode(Visitor visitor, PersonId person) {
        visitor.open("/sign-in").post("/sign-in", "sign-in", "send", "address", email);
        String step = visitor.cookie("opendoor-step");
        visitor.open("/sign-in/code").post("/sign-in/code", "enter", "go", "code", town.latestCode(person));
        assertThat(visitor.status()).as(visitor.text()).isEqualTo(303);
        return step;
    }

    private PersonId somebody(Role role) {
        PersonId person = town.add("Ending", role, new Reach(email, null, false, true, null, null));
        accounts.open(person);
        return person;
    }

    private static String wrong(String code) {
        return code.equals("000000") ? "111111" : "000000";
    }
}
