package uk.opendoor.message.door;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page.LocatorOptions;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import uk.opendoor.site.Axe;
import uk.opendoor.site.Chromium;
import uk.opendoor.site.Members;
import uk.opendoor.site.OnTheSite;
import uk.opendoor.site.Visit;
import uk.opendoor.site.Visitor;

/** Somebody who left years ago comes back, on a phone without script; the duty team reaches them and closes it. */
@OnTheSite
class ComingBackJourneyIT {

    private static final String NAME = "Rosamund " + UUID.randomUUID();

    @Test
    void comesBackAndIsSeenTo(Chromium chromium, Members members) {
        String reference;
        try (Visit visit = chromium.visit(Visitor.PHONE_WITHOUT_SCRIPT).open("/contact")) {
            visit.follow("Come back to us, without signing in");
            reference = comes(visit);
        }
        try (Visit visit = chromium.visit(Visitor.DESK)
                .as(members.get("Mirabel Stonecrop"))
                .open("/work")) {
            visit.follow("Duty");
            assertThat(visit.words()).contains(NAME, reference, "Late");
            isFine(visit);
            visit.follow(NAME);
            isFine(visit);
            seesTo(visit);
        }
    }

    @Test
    void canBeReadByEverybody(Chromium chromium) {
        try (Visit visit = chromium.visit(Visitor.PHONE).open("/open-door")) {
            isFine(visit);
            visit.press(visit.button("Send it to us"));
            isFine(visit);
            fill(visit, "Perdita " + UUID.randomUUID());
            isFine(visit);
        }
    }

    private static String comes(Visit visit) {
        visit.press(visit.button("Send it to us"));
        assertThat(visit.words()).contains("Your name: please write something");
        fill(visit, NAME);
        assertThat(visit.words()).contains("We have got it", "We try to reach you by", "We text you.");
        assertThat(visit.path()).isEqualTo("/open-door");
        assertThat(visit.hasCookies()).isFalse();
        return visit.page().locator(".od-reference").innerText();
    }

    private static void fill(Visit visit, String name) {
        visit.type("Your name", name).type("Day", "27").type("Month", "March").type("Year", "2003");
        visit.page()
                .locator("label", new LocatorOptions().setHasText("Text me"))
                .click();
        visit.type("The number, the e-mail address", "07700 900399").type("What should we not say", "Never ring");
        visit.press(visit.button("Send it to us"));
    }

    private static void seesTo(Visit visit) {
        assertThat(visit.words()).contains("Never ring", "07700 900399", "Nobody has tried yet");
        visit.press(visit.button("Save"));
        assertThat(visit.words()).contains("Choose what happened");
        choose(visit, "Tried, but did not reach them");
        visit.type("Say more", "Texted, no answer").press(visit.button("Save"));
        assertThat(visit.words()).contains("give a day from today on");
        choose(visit, "Close it, with the reason");
        visit.press(visit.button("Save")).follow("OD-");
        assertThat(visit.words()).contains("Closed", "Texted, no answer");
    }

    private static void choose(Visit visit, String step) {
        visit.page().locator("label", new LocatorOptions().setHasText(step)).click();
    }

    private static void isFine(Visit visit) {
        assertThat(Axe.violations(visit.page())).isEmpty();
        assertThat(visit.scrollsSideways()).isFalse();
        assertThat(visit.complaints()).isEmpty();
    }
}
