package uk.opendoor.web;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.inject.Inject;
import java.time.Duration;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import uk.opendoor.account.Accounts;
import uk.opendoor.account.Town;
import uk.opendoor.account.Visitor;
import uk.opendoor.shared.MovedClock;
import uk.opendoor.shared.PersonId;

/** What somebody sent too late, or without the token, is theirs and comes back to them alone. */
@ExtendWith(ArquillianExtension.class)
class KeptFormsIT {

    private static final String PAGE = "/work/open";
    private static final String WORDS = "She rang & said <b>come</b> at once";
    private static final String SHOWN = "She rang &amp; said &lt;b&gt;come&lt;/b&gt; at once";

    @Inject
    private Town town;

    @Inject
    private Accounts accounts;

    @Inject
    private MovedClock clock;

    private PersonId worker;
    private Visitor browser;

    @BeforeEach
    void bring() {
        worker = town.adviserOf();
        browser = town.visitor(worker, true).open(PAGE);
    }

    @AfterEach
    void now() {
        clock.back();
    }

    @Test
    void aFormThatComesAfterTheSignInEndedIsGivenBackAfterTheNext() {
        sendTooLate();
        assertThat(browser.sentTo()).endsWith("/sign-in?to=" + PAGE);
        assertThat(opened()).isEqualTo("0");
        signInAs(worker);
        assertThat(browser.open(PAGE).text()).contains(SHOWN).contains("value=\"T-12345\"");
        assertThat(opened()).isEqualTo("0");
    }

    @Test
    void anotherPersonOnTheSamePhoneDoesNotSeeIt() {
        sendTooLate();
        signInAs(town.adviserOf());
        assertThat(browser.open(PAGE).status()).isEqualTo(200);
        assertThat(browser.text()).doesNotContain("She rang", "T-12345");
        signInAs(worker);
        assertThat(browser.open(PAGE).text()).contains(SHOWN);
    }

    @Test
    void isGoneOnceItIsSent() {
        sendTooLate();
        signInAs(worker);
        browser.open(PAGE).post(PAGE, "glass", "open", "reference", "T-12345", "reason", WORDS);
        assertThat(browser.status()).isEqualTo(200);
        assertThat(browser.open(PAGE).text()).doesNotContain("She rang");
    }

    @Test
    void isKeptForADayAndNotLonger() {
        sendTooLate();
        clock.forward(Duration.ofHours(24));
        signInAs(worker);
        assertThat(browser.open(PAGE).text()).doesNotContain("She rang", "T-12345");
    }

    @Test
    void isKeptForNearlyADay() {
        sendTooLate();
        clock.forward(Duration.ofHours(24).minusMinutes(1));
        signInAs(worker);
        assertThat(browser.open(PAGE).text()).contains(SHOWN);
    }

    @Test
    void aWrongTokenDoesNothingAndGivesTheWordsBack() {
        send("form-token", "forged");
        assertThat(browser.status()).isEqualTo(303);
        assertThat(browser.sentTo()).endsWith(PAGE);
        assertThat(opened()).isEqualTo("0");
        assertThat(browser.open(PAGE).text()).contains(SHOWN);
    }

    @Test
    void theTokenOfAnotherSignInIsWrong() {
        Visitor other = town.visitor(town.adviserOf(), true);
        browser.with("opendoor", other.cookie("opendoor"));
        send();
        assertThat(browser.status()).isEqualTo(303);
        assertThat(opened()).isEqualTo("0");
    }

    @Test
    void ofAPhoneThatWeDoNotKnowNothingIsKept() {
        Visitor stranger = new Visitor().with("opendoor", "somebody-made-this-up");
        stranger.post(PAGE, "glass", "open", "reference", "T-99999", "reason", "words of a stranger 4711");
        assertThat(stranger.sentTo()).endsWith("/sign-in?to=" + PAGE);
        assertThat(town.one("select count(*) from kept_form where typed like ?", "%stranger 4711%"))
                .isEqualTo("0");
    }

    @Test
    void secretsAreNeverWrittenDown() {
        accounts.open(worker);
        accounts.setPassphrase(worker, "green kettle under stairs");
        String page = "/work/account/passphrase";
        browser.open(page);
        clock.forward(Duration.ofHours(1));
        browser.post(
                page,
                "change",
                "save",
                "current",
                "green kettle under stairs",
                "passphrase",
                "purple ladder on the moon",
                "code",
                "424242");
        assertThat(browser.sentTo()).contains("/sign-in");
        assertThat(kept()).doesNotContain("kettle", "ladder", "424242");
        signInAs(worker);
        assertThat(browser.open(page).text()).doesNotContain("kettle", "ladder");
    }

    @Test
    void theAgreedWordOfAnInvitationIsNeverWrittenDown() {
        PersonId young = town.youngPerson("Kept");
        PersonId adviser = town.adviserOf(young);
        String page = "/work/people/" + young + "/invite";
        Visitor visitor = town.visitor(adviser, true).open(page);
        clock.forward(Duration.ofHours(1));
        visitor.post(page, "invite", "send", "invitee", young.value(), "way", "LETTER", "word", "elderberry");
        String kept = town.one("select typed from kept_form where person = ?", adviser.value());
        assertThat(kept).contains("LETTER").doesNotContain("elderberry", "once");
    }

    @Test
    void moreThanAnybodyTypesIsNotKept() {
        clock.forward(Duration.ofHours(1));
        send("reason", "x".repeat(1_000_000));
        assertThat(browser.sentTo()).endsWith("/sign-in?to=" + PAGE);
        assertThat(kept()).isEmpty();
    }

    private void sendTooLate() {
        clock.forward(Duration.ofHours(1));
        send();
    }

    private void send(String... more) {
        String[] fields = new String[4 + more.length];
        System.arraycopy(new String[] {"reference", "T-12345", "reason", WORDS}, 0, fields, 0, 4);
        System.arraycopy(more, 0, fields, 4, more.length);
        browser.post(PAGE, "glass", "open", fields);
    }

    private void signInAs(PersonId person) {
        browser.with("opendoor", town.visitor(person, true).cookie("opendoor"));
    }

    private String kept() {
        return town.one("select typed from kept_form where person = ?", worker.value());
    }

    private String opened() {
        return town.one("select count(*) from broken_glass where breaker = ?", worker.value());
    }
}
