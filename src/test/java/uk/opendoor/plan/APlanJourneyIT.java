package uk.opendoor.plan;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import java.util.List;
import org.junit.jupiter.api.Test;
import uk.opendoor.site.Axe;
import uk.opendoor.site.Chromium;
import uk.opendoor.site.Members;
import uk.opendoor.site.OnTheSite;
import uk.opendoor.site.Visit;
import uk.opendoor.site.Visitor;

/**
 * Barnaby writes a new plan with Beatrix: she says what she wants, he writes it down, she disagrees with one line and
 * agrees to the rest, he answers, Alaric signs, and what holds is what she agreed to.
 */
@OnTheSite
class APlanJourneyIT {

    private static final String BEATRIX = "Beatrix Nettlefold";

    @Test
    void isWrittenTogetherAgreedAndSigned(Chromium chromium, Members members) {
        try (Visit beatrix = chromium.visit(Visitor.PHONE_WITHOUT_SCRIPT).as(members.get(BEATRIX));
                Visit barnaby = chromium.visit(Visitor.PHONE).as(members.get("Barnaby Quillfeather"));
                Visit alaric = chromium.visit(Visitor.DESK).as(members.get("Alaric Windlestraw"))) {
            saysWhatSheWants(beatrix);
            writesItDown(barnaby);
            disagreesWithOneLineAndAgrees(beatrix);
            answers(barnaby);
            signs(alaric);
            theSignedPlanIsHers(beatrix);
            for (Visit visit : List.of(barnaby, alaric)) {
                assertThat(visit.complaints()).isEmpty();
            }
        }
    }

    private static void saysWhatSheWants(Visit visit) {
        visit.open("/me").follow("Your plan");
        assertThat(visit.words()).contains("There is no agreed plan here yet", "Nothing has been written here yet");
        visit.press(visit.page().locator("#home").getByText("Write or comment"));
        visit.type("In my own words", "I want to stay at Gran’s.\nMy room is dry.")
                .press(visit.button("Save my words"));
        assertThat(visit.field("In my own words").inputValue()).contains("My room is dry.");
    }

    private static void writesItDown(Visit visit) {
        visit.open("/work/people").follow(BEATRIX).follow("Pathway plan");
        visit.press(visit.button("Begin a new version"));
        visit.press(visit.button("Ask the young person to agree"));
        assertThat(visit.words()).contains("the law wants a contingency plan");
        isFine(visit);
        visit.press(visit.row("Contingency plan").locator("a"));
        savesByItself(visit, "She rings Barnaby, or the duty team at night.");
        visit.follow("Pathway plan").press(visit.row("Accommodation").locator("a"));
        assertThat(visit.words()).contains("My room is dry.");
        visit.type("What we agreed", "Beatrix stays at her grandmother’s.").press(visit.button("Save"));
        visit.follow("Add a promise").press(visit.button("Save the promise"));
        assertThat(visit.words()).contains("What is promised: please write something");
        visit.type("What is promised", "Write to the landlord")
                .type("Name of who does it", "Barnaby")
                .type("Day", "31")
                .type("Month", "2")
                .type("Year", "2027")
                .press(visit.button("Save the promise"));
        assertThat(visit.words()).contains("Last day: give a day, month and year");
        isFine(visit);
        visit.type("Day", "28").press(visit.button("Save the promise"));
        assertThat(visit.words()).contains("Write to the landlord", "28 February 2027");
        isFine(visit);
        visit.follow("Pathway plan").press(visit.button("Ask the young person to agree"));
        assertThat(visit.words()).contains("waits for the young person");
    }

    /** The button is never pressed: what is typed is in the draft by itself, once and again. */
    private static void savesByItself(Visit visit, String words) {
        visit.type("What we agreed", "She rings").type("What is needed", "Somebody at night");
        waitsUntilSaved(visit, "She rings");
        visit.type("What we agreed", words);
        waitsUntilSaved(visit, words);
        visit.page().reload();
        assertThat(visit.field("What we agreed").inputValue()).isEqualTo(words);
        assertThat(visit.field("What is needed").inputValue()).isEqualTo("Somebody at night");
    }

    private static void waitsUntilSaved(Visit visit, String agreed) {
        Locator base = visit.page().locator("#base-agreed");
        visit.page().waitForCondition(() -> base.inputValue().equals(agreed));
        assertThat(visit.words()).contains("Saved in the draft.");
    }

    private static void disagreesWithOneLineAndAgrees(Visit visit) {
        visit.open("/me").follow("There is a new plan for you to read");
        assertThat(visit.words()).contains("Beatrix stays at her grandmother’s.", "Write to the landlord");
        visit.press(visit.page().locator("#home").getByText("Write or comment"));
        visit.tick("Write to the landlord")
                .type("What is wrong with it", "Ring him. He does not read letters.")
                .press(visit.button("Send it"));
        assertThat(visit.words()).contains("He does not read letters.", "Not answered yet.");
        visit.open("/me/plan/new").press(visit.button("I agree"));
        assertThat(visit.words()).contains("It starts when the manager signs.");
    }

    private static void answers(Visit visit) {
        visit.open("/work/people").follow(BEATRIX).follow("Pathway plan");
        assertThat(visit.words()).contains("He does not read letters.", "waits for the manager");
        visit.press(visit.button("Send the answer"));
        assertThat(visit.words()).contains("Your answer: please write something");
        visit.type("Your answer", "I will ring him on Monday.").press(visit.button("Send the answer"));
        assertThat(visit.words()).doesNotContain("Not agreed, and not answered");
    }

    private static void signs(Visit visit) {
        visit.open("/work").follow("Plans to sign").follow(BEATRIX);
        isFine(visit);
        visit.press(visit.button("Send it back"));
        assertThat(visit.words()).contains("Why you send it back: please write something");
        visit.press(visit.button("Sign the plan"));
        assertThat(visit.words()).contains("has been the plan since");
    }

    private static void theSignedPlanIsHers(Visit visit) {
        visit.open("/me/plan");
        assertThat(visit.words())
                .contains(
                        "Write to the landlord",
                        "Beatrix stays at her grandmother’s.",
                        "She rings Barnaby, or the duty team at night.",
                        "He does not read letters.")
                .contains("Version 1, since");
        visit.press(visit.page().locator("#home").getByText("Write or comment"));
        assertThat(visit.words()).contains("I will ring him on Monday.");
    }

    private static void isFine(Visit visit) {
        assertThat(visit.scrollsSideways()).isFalse();
        assertThat(Axe.violations(visit.page())).isEmpty();
    }
}
