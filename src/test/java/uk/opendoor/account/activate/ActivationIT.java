package uk.opendoor.account.activate;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.inject.Inject;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.CompletableFuture;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.jboss.shrinkwrap.api.spec.WebArchive;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import uk.opendoor.InsideTheServer;
import uk.opendoor.account.Accounts;
import uk.opendoor.account.Town;
import uk.opendoor.account.Visitor;
import uk.opendoor.shared.PersonId;

/** Somebody opens their account, and everything that can go wrong on the way. */
@ExtendWith(ArquillianExtension.class)
class ActivationIT {

    private static final Pattern IN_MAIN = Pattern.compile("<main.*</main>", Pattern.DOTALL);
    private static final String WRONG = "That code and that answer do not go together";
    private static final String MAIL = "@mail.example";

    @Inject
    private Town town;

    @Inject
    private Accounts accounts;

    @Deployment
    static WebArchive war() {
        return InsideTheServer.war().addClasses(Town.class, Visitor.class);
    }

    @Test
    void goesFromTheLetterToTheirOwnHome() {
        PersonId young = town.youngPerson("Whole");
        Visitor visitor = chosen(young, invite(young), "Whole" + MAIL);
        assertThat(visitor.open("/activate/code").text())
                .contains("w•••" + MAIL)
                .doesNotContain("whole" + MAIL);
        visitor.post("/activate/code", "finish", "open", "code", town.latestCode(young));
        assertThat(visitor.sentTo()).endsWith("/me");
        assertThat(visitor.open("/me").status()).isEqualTo(200);
        assertThat(accounts.isOpen(young)).isTrue();
        assertThat(town.one("select email from person where person_id = ?", young.value()))
                .isEqualTo("whole" + MAIL);
        assertThat(town.one("select what from audit_entry where deed = 'SIGNED_IN' and who = ?", young.value()))
                .isEqualTo("INVITATION");
    }

    @Test
    void takesAPassphraseInTheSameStepAndLosesNothingIfItIsWeak() {
        PersonId young = town.youngPerson("Phrase");
        Visitor visitor = begun(invite(young));
        visitor.open("/activate/how");
        visitor.post("/activate/how", "choose", "send", "email", "phrase" + MAIL, "how", "PASSPHRASE");
        String code = town.latestCode(young);
        visitor.open("/activate/code");
        visitor.post("/activate/code", "finish", "open", "code", code, "passphrase", "short");
        assertThat(visitor.text()).contains("12 letters or longer").contains("value=\"" + code + "\"");
        visitor.post("/activate/code", "finish", "open", "code", code, "passphrase", "violet kettle harbour nine");
        assertThat(visitor.sentTo()).endsWith("/me");
        assertThat(accounts.isPassphrase(young, "violet kettle harbour nine")).isTrue();
    }

    @Test
    void setsNoCookieUntilCodeAndAnswerAreRight() {
        Visitor visitor = new Visitor().open("/activate");
        assertThat(visitor.header("Set-Cookie")).isEmpty();
        start(visitor, "ZZZZ-2XPR-9TFA", "1", "");
        assertThat(visitor.header("Set-Cookie")).isEmpty();
    }

    @Test
    void aStrangerCannotTellAWrongCodeFromAWrongAnswer() {
        PersonId young = town.youngPerson("Stranger");
        String code = invite(young);
        String wrongAnswer =
                start(new Visitor().open("/activate"), code, "2", "").text();
        String wrongCode = start(new Visitor().open("/activate"), "ZZZZ-2XPR-9TFA", "2", "")
                .text();
        assertThat(main(wrongAnswer)).contains(WRONG);
        assertThat(main(wrongAnswer).replace(code, "CODE"))
                .isEqualTo(main(wrongCode).replace("ZZZZ-2XPR-9TFA", "CODE"));
    }

    @Test
    void theWrongKindOfAnswerIsAWrongAnswer() {
        PersonId young = town.youngPerson("Word");
        String code = invite(young, "question", "WORD", "word", "Blue Élan");
        assertThat(start(new Visitor().open("/activate"), code, "1", "").text()).contains(WRONG);
        assertThat(start(new Visitor().open("/activate"), code.toLowerCase(Locale.ROOT), "", "BLUE-ELAN")
                        .sentTo())
                .endsWith("/activate/how");
    }

    @Test
    void fiveWrongAnswersStopIt() {
        PersonId young = town.youngPerson("Burnt");
        String code = invite(young);
        for (int i = 0; i < 4; i++) {
            assertThat(start(new Visitor().open("/activate"), code, "2", "").text())
                    .contains(WRONG);
        }
        assertThat(start(new Visitor().open("/activate"), code, "2", "").text()).contains("wrong answer 5 times");
        assertThat(start(new Visitor().open("/activate"), code, "1", "").text()).contains("wrong answer 5 times");
    }

    @Test
    void saysThatACodeIsTooOld() {
        PersonId young = town.youngPerson("Old");
        String code = invite(young);
        town.run("update invitation set issued_at = '2026-01-01 00:00:00' where invitee = ?", young.value());
        assertThat(start(new Visitor().open("/activate"), code, "1", "").text())
                .contains("That code is too old")
                .contains("0808 157 0100");
    }

    @Test
    void saysThatACodeWasReplaced() {
        PersonId young = town.youngPerson("Replaced");
        String code = invite(young);
        invite(young);
        assertThat(start(new Visitor().open("/activate"), code, "1", "").text()).contains("sent you a newer one");
    }

    @Test
    void aCodeWorksOnce() {
        PersonId young = town.youngPerson("Once");
        String code = invite(young);
        Visitor visitor = chosen(young, code, "once" + MAIL);
        visitor.post("/activate/code", "finish", "open", "code", town.latestCode(young));
        assertThat(start(new Visitor().open("/activate"), code, "1", "").text()).contains("That code has been used");
    }

    @Test
    void goingBackOrSendingItTwiceEndsInAClearPage() {
        PersonId young = town.youngPerson("Back");
        Visitor visitor = chosen(young, invite(young), "back" + MAIL);
        String code = town.latestCode(young);
        visitor.post("/activate/code", "finish", "open", "code", code);
        visitor.post("/activate/code", "finish", "open", "code", code);
        assertThat(visitor.sentTo()).endsWith("/activate/open");
        assertThat(visitor.open("/activate/open").sentTo()).endsWith("/me");
        Visitor signedOut = visitor.with("opendoor", "");
        assertThat(signedOut.open("/activate/how").sentTo()).endsWith("/activate/open");
        assertThat(signedOut.open("/activate/open").text()).contains("Your account is open");
    }

    @Test
    void withoutTheCookieItBeginsAgain() {
        assertThat(new Visitor().open("/activate/how").sentTo()).endsWith("/activate?late=1");
        assertThat(new Visitor()
                        .with("opendoor-activation", "forged")
                        .open("/activate/code")
                        .sentTo())
                .endsWith("/activate?late=1");
        Visitor posting = new Visitor().post("/activate/code", "finish", "open", "code", "123456");
        assertThat(posting.sentTo()).endsWith("/activate?late=1");
    }

    @Test
    void twoTabsGoOnTogether() {
        PersonId young = town.youngPerson("Tabs");
        String code = invite(young);
        Visitor visitor = chosen(young, code, "tabs" + MAIL);
        start(visitor.open("/activate"), code, "1", "");
        assertThat(visitor.open("/activate/code").sentTo()).endsWith("/activate/how");
        choose(visitor, "tabs" + MAIL);
        visitor.open("/activate/code").post("/activate/code", "finish", "open", "code", town.latestCode(young));
        assertThat(visitor.sentTo()).endsWith("/me");
    }

    @Test
    void aCodeProvesOnlyTheAddressItWasSentTo() {
        PersonId young = town.youngPerson("Swap");
        Visitor visitor = chosen(young, invite(young), "mine" + MAIL);
        String mine = town.latestCode(young);
        String pending = visitor.cookie("opendoor-activation-code");
        choose(visitor, "yours" + MAIL);
        visitor.with("opendoor-activation-code", pending).open("/activate/code");
        visitor.post("/activate/code", "finish", "open", "code", mine);
        assertThat(visitor.text()).contains("That code does not work any more");
        assertThat(accounts.isOpen(young)).isFalse();
    }

    @Test
    void anAddressOpensOneAccount() {
        PersonId first = town.youngPerson("First");
        chosen(first, invite(first), "shared" + MAIL)
                .post("/activate/code", "finish", "open", "code", town.latestCode(first));
        PersonId second = town.youngPerson("Second");
        Visitor visitor = chosen(second, invite(second), "shared" + MAIL);
        visitor.post("/activate/code", "finish", "open", "code", town.latestCode(second));
        assertThat(visitor.text()).contains("already opens another account");
        assertThat(accounts.isOpen(second)).isFalse();
    }

    @Test
    void wrongDigitsAreWrongAndManyOfThemAreStale() {
        PersonId young = town.youngPerson("Digits");
        Visitor visitor = chosen(young, invite(young), "digits" + MAIL);
        String right = town.latestCode(young);
        String wrong = right.equals("000000") ? "000001" : "000000";
        for (int i = 0; i < 4; i++) {
            visitor.post("/activate/code", "finish", "open", "code", wrong);
            assertThat(visitor.text()).contains("That is not the code");
        }
        visitor.post("/activate/code", "finish", "open", "code", wrong);
        visitor.post("/activate/code", "finish", "open", "code", right);
        assertThat(visitor.text()).contains("That code does not work any more");
        visitor.post("/activate/code", "another", "again");
        assertThat(visitor.sentTo()).endsWith("/activate/code?again=1");
        visitor.post("/activate/code", "finish", "open", "code", town.latestCode(young));
        assertThat(visitor.sentTo()).endsWith("/me");
    }

    @Test
    void ofTwoAtOnceOneWins() throws Exception {
        PersonId young = town.youngPerson("Race");
        String code = invite(young);
        Visitor one = chosen(young, code, "one" + MAIL);
        String first = town.latestCode(young);
        Visitor two = chosen(young, code, "two" + MAIL);
        String second = town.latestCode(young);
        CompletableFuture<String> other = CompletableFuture.supplyAsync(() -> end(one, first));
        assertThat(List.of(end(two, second), other.get())).containsExactlyInAnyOrder("/me", "/activate?over=1");
    }

    private static String end(Visitor visitor, String code) {
        String end =
                visitor.post("/activate/code", "finish", "open", "code", code).sentTo();
        return end.isEmpty() ? visitor.status() + visitor.text() : end.substring(end.lastIndexOf('/'));
    }

    private String invite(PersonId young, String... more) {
        String page = "/work/people/" + young + "/invite";
        String[] fields = Stream.concat(
                        Stream.of("invitee", young.value(), "way", "LETTER", "question", "DATE_OF_BIRTH"),
                        Stream.of(more))
                .toArray(String[]::new);
        Visitor worker = town.visitor(town.adviserOf(young), true).open(page);
        Matcher code = Town.INVITATION_CODE.matcher(
                worker.post(page, "invite", "send", fields).text());
        assertThat(code.find()).as(worker.text()).isTrue();
        return code.group();
    }

    private Visitor begun(String code) {
        Visitor visitor = start(new Visitor().open("/activate"), code, "1", "");
        assertThat(visitor.sentTo()).as(visitor.status() + visitor.text()).endsWith("/activate/how");
        return visitor;
    }

    private Visitor chosen(PersonId young, String code, String address) {
        Visitor visitor = begun(code);
        choose(visitor, address);
        assertThat(town.latestCode(young)).isNotEmpty();
        return visitor;
    }

    private static void choose(Visitor visitor, String address) {
        visitor.open("/activate/how").post("/activate/how", "choose", "send", "email", address, "how", "CODE");
        assertThat(visitor.sentTo()).as(visitor.text()).endsWith("/activate/code");
    }

    private static Visitor start(Visitor visitor, String code, String day, String word) {
        return visitor.post(
                "/activate",
                "activate",
                "start",
                "code",
                code,
                "born-day",
                day,
                "born-month",
                day.isEmpty() ? "" : "2",
                "born-year",
                day.isEmpty() ? "" : "2008",
                "word",
                word);
    }

    private static String main(String page) {
        Matcher main = IN_MAIN.matcher(page);
        assertThat(main.find()).isTrue();
        return main.group();
    }
}
