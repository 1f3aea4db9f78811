package uk.opendoor.web;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.inject.Inject;
import java.util.stream.Stream;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import uk.opendoor.account.Town;
import uk.opendoor.account.Visitor;
import uk.opendoor.shared.PersonId;

/** What stands in a form that nobody has sent yet is kept form by form, and given back until it is sent or emptied. */
@ExtendWith(ArquillianExtension.class)
class KeptAsTypedIT {

    private static final String PAGE = "/me/plan/home";
    private static final String KEEP = "/sign-in/keep";
    private static final String NOTICE = "We kept your words";

    @Inject
    private Town town;

    private PersonId young;
    private Visitor browser;

    @BeforeEach
    void bring() {
        young = town.youngPerson("Typing");
        browser = town.visitor(young, false).open(PAGE);
        assertThat(browser.text()).doesNotContain(NOTICE);
    }

    @Test
    void comesBackInAnotherBrowserOfTheirsAndToNobodyElse() {
        keep("own", "words", "Half a sentence");
        assertThat(browser.status()).isEqualTo(204);
        assertThat(town.visitor(young, false).open(PAGE).text()).contains(NOTICE, "Half a sentence");
        assertThat(town.visitor(town.youngPerson("Other"), false).open(PAGE).text())
                .doesNotContain(NOTICE, "Half a sentence");
    }

    @Test
    void whatIsTypedLaterTakesThePlaceOfWhatWasTypedBefore() {
        keep("own", "words", "Half a sentence");
        keep("own", "words", "Half a sentence, and the rest");
        assertThat(browser.open(PAGE).text()).contains("Half a sentence, and the rest");
        assertThat(kept()).isEqualTo("1");
    }

    @Test
    void toSendOneFormLeavesWhatStandsInTheOther() {
        keep("own", "words", "My own words");
        keep("say", "remark", "Half a comment");
        assertThat(browser.open(PAGE).text()).contains("My own words", "Half a comment");
        browser.postOne(PAGE, "own", "write", "words", "My own words");
        assertThat(browser.status()).isEqualTo(303);
        assertThat(kept()).isEqualTo("1");
        assertThat(browser.open(PAGE).text()).contains(NOTICE, "Half a comment");
        browser.postOne(PAGE, "say", "send-remark", "remark", "A whole comment");
        assertThat(browser.open(PAGE).text()).contains("A whole comment").doesNotContain(NOTICE, "Half a comment");
        assertThat(kept()).isEqualTo("0");
    }

    @Test
    void anEmptyBoxIsForgotten() {
        keep("say", "remark", "Half a comment");
        keep("say", "remark", "", "kept-empty", "true");
        assertThat(browser.open(PAGE).text()).doesNotContain(NOTICE);
        assertThat(kept()).isEqualTo("0");
    }

    @Test
    void withoutTheTokenOrForAPageOfOthersNothingIsKept() {
        keep("own", "form-token", "forged", "words", "Stolen words");
        assertThat(browser.status()).isEqualTo(401);
        keep("own", "kept-path", "/work/open", "words", "Stolen words");
        assertThat(browser.status()).isEqualTo(401);
        new Visitor().post(KEEP, "own", "none", "kept-path", PAGE, "words", "Stolen words");
        assertThat(kept()).isEqualTo("0");
    }

    @Test
    void aStrangeNameOfAFormIsNoForm() {
        keep("own", "kept-form", "%' or 1=1", "words", "Of the page");
        assertThat(browser.status()).isEqualTo(204);
        browser.open(PAGE).postOne(PAGE, "say", "send-remark", "remark", "A comment");
        assertThat(kept()).isEqualTo("0");
    }

    private void keep(String form, String... fields) {
        String[] all = Stream.concat(Stream.of("kept-path", PAGE, "kept-form", form), Stream.of(fields))
                .toArray(String[]::new);
        browser.open(PAGE).postOne(KEEP, form, "none", all);
    }

    private String kept() {
        return town.one("select count(*) from kept_form where person = ?", young.value());
    }
}
